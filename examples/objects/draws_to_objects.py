# NumPyro returns the draws as a dict. Two stars make an object of it,
# and vmap then gives the function the object of one draw.
from dataclasses import dataclass

import jax
import jax.numpy as jnp


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Growth:
    start: jax.Array
    rate: jax.Array
    unit: str = jax.tree.static(default="day")


def expected(growth, time):
    days = 7 * time if growth.unit == "week" else time
    return growth.start * jnp.exp(growth.rate * days)


draws = {  # as mcmc.get_samples() gives them
    "start": jnp.array([3.0, 2.5, 3.5]),
    "rate": jnp.array([0.9, 1.0, 0.8]),
}
by_draw = jax.jit(jax.vmap(expected, in_axes=(0, None)))
print(by_draw(Growth(**draws), 2.0))
print(by_draw(Growth(**draws, unit="week"), 1.0))
