# The dict of axes has no entry for "tau". Where in_axes goes down to
# the keys of a dict, it must go down to each of them.
# raises: ValueError
import jax
import jax.numpy as jnp


def scaled(draw):
    return draw["mu"] / draw["tau"]


draws = {"mu": jnp.array([4.0, 7.0]), "tau": jnp.array(2.0)}
jax.vmap(scaled, in_axes=({"mu": 0},))(draws)
