# vmap maps every argument by default, and a string has no axis. Nor has
# a function, or an object of a class that JAX does not know.
# raises: TypeError
import jax
import jax.numpy as jnp


def peak(infected, model):  # one week
    assert model == "SIR"
    return infected.max()


infected = jnp.array([[3, 8, 26], [76, 225, 298]])  # (week, day)
jax.vmap(peak)(infected, "SIR")
