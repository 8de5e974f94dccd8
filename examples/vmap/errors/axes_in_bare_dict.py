# in_axes has one entry for each argument. A dict is one argument, so
# its axes are one entry of a tuple.
# raises: TypeError
import jax
import jax.numpy as jnp


def scaled(draw):
    return draw["mu"] / draw["tau"]


draws = {"mu": jnp.array([4.0, 7.0]), "tau": jnp.array(2.0)}
jax.vmap(scaled, in_axes={"mu": 0, "tau": None})(draws)
