# Results are stacked, so they must be arrays or numbers.
# raises: TypeError
import jax
import jax.numpy as jnp


def fit(in_bed):
    return {"model": "SIR", "peak": in_bed.max()}


jax.vmap(fit)(jnp.array([[3, 8, 26], [76, 225, 298]]))  # (week, day)
