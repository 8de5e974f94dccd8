# Write the scan for one series and vmap it over the series, or carry
# all series in one scan: the same numbers, with the axes swapped.
from functools import partial

import jax
import jax.numpy as jnp

gap = jnp.array([366.0, 180, 340, 227, 141, 210])  # days
limit = jnp.array([150.0, 220, 145, 230, 190])  # mm, (tree,)


def step(limit, size, gap):
    size = limit / (1 + (limit / size - 1) * jnp.exp(-0.003 * gap))
    return size, size


def one_tree(limit):
    return jax.lax.scan(partial(step, limit), 31.0, gap)[1]


by_vmap = jax.vmap(one_tree)(limit)
start = jnp.full(5, 31.0)
_, carried = jax.lax.scan(partial(step, limit), start, gap)

print(by_vmap.shape, "(tree, time)")
print(carried.shape, "(time, tree)")

# Check: the numbers are the same, and out_axes=1 puts time first.
assert jnp.allclose(by_vmap.T, carried)
assert jnp.allclose(jax.vmap(one_tree, out_axes=1)(limit), carried)
