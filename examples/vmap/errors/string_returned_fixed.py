# Put the words beside the arrays outside. Under None a word goes in.
import jax
import jax.numpy as jnp


def fit(in_bed, model):
    assert model == "SIR"
    return {"peak": in_bed.max()}


in_bed = jnp.array([[3, 8, 26], [76, 225, 298]])  # (week, day)
fitted = jax.vmap(fit, in_axes=(0, None))(in_bed, "SIR")
print({"model": "SIR"} | fitted)
