# Sum, mean, spread, product and maximum of the elements that a mask
# selects, with a mask that is traced.
import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def summarize(x, mask):
    return {
        "sum": jnp.sum(x, where=mask),
        "mean": jnp.mean(x, where=mask),
        "std": jnp.std(x, where=mask),
        "product": jnp.prod(x, where=mask),
        "max": jnp.max(x, where=mask, initial=-jnp.inf),
        "median": jnp.nanmedian(jnp.where(mask, x, jnp.nan)),
    }


effect = jnp.array([28.0, 8.0, -3.0, 7.0, -1.0, 1.0])  # (school,)
mask = effect < 5
for name, value in summarize(effect, mask).items():
    print(f"{name:8}{value:6.2f}")

# Check: NumPy, which may use the mask as an index.
some = np.array(effect)[np.array(mask)]
for name in "sum", "mean", "std", "max", "median":
    by_numpy = getattr(np, name)(some)
    assert jnp.allclose(summarize(effect, mask)[name], by_numpy)
