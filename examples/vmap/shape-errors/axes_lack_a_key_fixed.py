# A shared entry is written as None. If all are mapped, one 0 is enough.
import jax
import jax.numpy as jnp


def scaled(draw):
    return draw["mu"] / draw["tau"]


draws = {"mu": jnp.array([4.0, 7.0]), "tau": jnp.array(2.0)}
print(jax.vmap(scaled, in_axes=({"mu": 0, "tau": None},))(draws))

draws = {"mu": jnp.array([4.0, 7.0]), "tau": jnp.array([2.0, 3.0])}
print(jax.vmap(scaled, in_axes=(0,))(draws))
