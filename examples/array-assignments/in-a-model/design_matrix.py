# A design matrix whose last column depends on a parameter: the dose
# above a threshold. Its columns are stacked, and nothing is filled.
import jax
import jax.numpy as jnp
import numpy as np

dose = np.array([1.6907, 1.7242, 1.7552, 1.7842, 1.8113])  # (group,)


@jax.jit
def predictor(threshold, weights):
    above = jnp.maximum(dose - threshold, 0)
    design = jnp.stack([jnp.ones(5), dose, above], axis=1)
    return design @ weights  # (group,)


weights = jnp.array([-60.0, 34.0, 10.0])
print(predictor(1.75, weights))
print(jax.grad(lambda t: predictor(t, weights).sum())(1.75))
