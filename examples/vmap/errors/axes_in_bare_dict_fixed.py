# A tuple with one entry, and the entry is the dict of axes.
import jax
import jax.numpy as jnp


def scaled(draw):
    return draw["mu"] / draw["tau"]


draws = {"mu": jnp.array([4.0, 7.0]), "tau": jnp.array(2.0)}
print(jax.vmap(scaled, in_axes=({"mu": 0, "tau": None},))(draws))
