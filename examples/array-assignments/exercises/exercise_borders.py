# Under jit, from a list of borders: -1 where two states meet, in both
# places, and on the diagonal how many neighbors each state has.
# raises: AssertionError
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np


@partial(jax.jit, static_argnames="states")
def precision(borders, states):  # borders: (border, 2)
    a, b = borders.T
    empty = jnp.zeros((states, states), int)
    return empty.at[a, b].set(-1).at[a, a].set(1)  # edit here


new_england = [[0, 1], [1, 2], [1, 3], [2, 3], [3, 4], [3, 5], [4, 5]]
for borders, states in (([[0, 1]], 3), (new_england, 6)):
    by_loop = np.zeros((states, states), int)
    for a, b in borders:
        by_loop[a, b] = by_loop[b, a] = -1
        by_loop[a, a] += 1
        by_loop[b, b] += 1
    found = precision(jnp.array(borders), states)
    assert (found == found.T).all(), "not symmetric"
    diagonal = found.diagonal()
    wanted = by_loop.diagonal()
    assert (found == by_loop).all(), f"{diagonal}, not {wanted}"

print("solved:", diagonal)
