# Under jit, vmap, grad and scan there are no values, so a function of
# NumPy cannot work on them. Use the one of jax.numpy.
# raises: TracerArrayConversionError
import jax
import jax.numpy as jnp
import numpy as np

draws = jnp.array([0.5, 1.5, 4.0])


def mean_log(draws, xp):
    return xp.log(draws).mean()


print(jax.jit(lambda draws: mean_log(draws, jnp))(draws))
jax.jit(lambda draws: mean_log(draws, np))(draws)
