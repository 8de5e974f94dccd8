# With nothing to map, axis_size says how many lanes there are. Here one
# initial state is repeated for four runs.
import jax
import jax.numpy as jnp


def initial_state(beta):
    return {"beta": beta, "infected": jnp.zeros(14)}


for_runs = jax.vmap(initial_state, in_axes=None, axis_size=4)
states = for_runs(1.77)
print(jax.tree.map(jnp.shape, states))
