# Each lane gets one number, and sum goes through it as if it were a
# row.
# raises: TypeError
import jax
import jax.numpy as jnp


def total(effects):
    return sum(effects)


effects = jnp.array([28.0, 8, -3, 7])  # (school,)
jax.vmap(total)(effects)
