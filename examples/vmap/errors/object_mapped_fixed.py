# Under None, vmap passes it to the function as it is.
import jax
import jax.numpy as jnp


def peak(infected, model):  # one week
    assert model == "SIR"
    return infected.max()


infected = jnp.array([[3, 8, 26], [76, 225, 298]])  # (week, day)
print(jax.vmap(peak, in_axes=(0, None))(infected, "SIR"))
