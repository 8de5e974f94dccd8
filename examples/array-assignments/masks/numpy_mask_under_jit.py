# Under jit a mask that NumPy makes of known data is known. The same
# mask made by jax.numpy is traced, and raises.
# raises: NonConcreteBooleanIndexError
import jax
import jax.numpy as jnp
import numpy as np

y = np.array([28.0, np.nan, -3.0])  # (school,)


@jax.jit
def impute(mean):
    return jnp.asarray(y).at[np.isnan(y)].set(mean)


@jax.jit
def impute_traced(mean):
    return jnp.asarray(y).at[jnp.isnan(y)].set(mean)


print(impute(4.0))
impute_traced(4.0)
