# The axes must have the form of the arguments: a tuple around them, an
# entry for each key, and a dict where the argument is a dict.
import jax
import jax.numpy as jnp

draws = {"mu": jnp.array([0.0, 4.0, 8.0]), "tau": 10.0}


def scaled(draw):
    return draw["mu"] / draw["tau"]


for in_axes in (
    {"mu": 0, "tau": None},
    ({"mu": 0},),
    ([0, None],),
    ({"mu": 0, "tau": None},),
):
    try:
        print(in_axes, jax.vmap(scaled, in_axes)(draws))
    except (TypeError, ValueError) as error:
        print(in_axes, type(error).__name__)
