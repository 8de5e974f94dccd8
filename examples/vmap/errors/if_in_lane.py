# An if needs one answer, and each lane may have a different one.
# raises: TracerBoolConversionError
import jax
import jax.numpy as jnp


@jax.jit
def cap(in_bed):
    if in_bed > 100:
        return 100.0
    return in_bed


jax.vmap(cap)(jnp.array([76.0, 225.0, 298.0]))  # (day,)
