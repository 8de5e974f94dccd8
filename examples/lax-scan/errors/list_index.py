# A Python list is indexed with a traced number.
# raises: TracerIntegerConversionError
import jax
import jax.numpy as jnp

rates = [1.5, 2.0, 0.5]


def grow(infected, day):
    return infected * rates[day], infected


jax.lax.scan(grow, 8.0, jnp.arange(3))
