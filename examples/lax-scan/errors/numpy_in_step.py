# A NumPy function in a step: it wants numbers, and the step is traced.
# raises: TracerArrayConversionError
import jax
import jax.numpy as jnp
import numpy as np


def step(total, count):
    return total + np.log(count), None


jax.lax.scan(step, 0.0, jnp.array([3.0, 8.0, 26.0]))
