# Rows and columns: the edit distance of two words. The outer carry is
# the row above; the inner carry, the number to the left.
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

a, b = "kitten", "sitting"
down, across = (np.frombuffer(s.encode(), "uint8") for s in (a, b))


def cell(letter, left, x):
    above, diagonal, here = x
    best = jnp.minimum(left, above) + 1
    best = jnp.minimum(best, diagonal + (letter != here))
    return best, best


def row(above, letter):  # (column,), ()
    start = above[0] + 1
    xs = above[1:], above[:-1], across
    _, rest = jax.lax.scan(partial(cell, letter), start, xs)
    return jnp.append(start, rest), None


last, _ = jax.lax.scan(row, jnp.arange(len(b) + 1), down)

table = np.zeros((len(a) + 1, len(b) + 1), int)
table[0], table[:, 0] = range(len(b) + 1), range(len(a) + 1)
for i, j in np.ndindex(len(a), len(b)):
    best = min(table[i, j + 1], table[i + 1, j]) + 1
    table[i + 1, j + 1] = min(best, table[i, j] + (a[i] != b[j]))

assert (last == table[-1]).all()
print("distance", last[-1])
print("last row", last)
