# The carry must leave a step with the dtype it came in with: an
# integer total plus a float is a float.
# raises: TypeError
import jax
import jax.numpy as jnp


def add(total, rain):
    return total + rain, total


rain = jnp.array([0.5, 2.0, 1.5])
print(jax.lax.scan(add, jnp.float32(0), rain)[0])  # float all along
jax.lax.scan(add, jnp.int32(0), rain)
