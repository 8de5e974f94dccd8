# Return arrays only, and put the words beside them outside.
import jax
import jax.numpy as jnp


def fit(in_bed):
    return {"peak": in_bed.max()}


in_bed = jnp.array([[3, 8, 26], [76, 225, 298]])  # (week, day)
fitted = jax.vmap(fit)(in_bed)
print({"model": "SIR"} | fitted)
