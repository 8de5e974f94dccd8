# Write the loop that you would have run. Where the loop says [i],
# in_axes says 0; where [:, i], it says 1; where no i, it says None.
import jax
import jax.numpy as jnp


def largest_miss(share, in_bed, infected):  # (), (4,), (4,)
    return jnp.max(jnp.abs(in_bed - share * infected))


shares = jnp.array([1.0, 0.5])  # (draw,)
in_bed = jnp.array([3, 8, 26, 76])  # (day,)
# (day, draw)
infected = jnp.array([[4, 6], [9, 18], [27, 54], [80, 150]])

by_loop = []
for i in range(2):
    by_loop.append(largest_miss(shares[i], in_bed, infected[:, i]))

over_draws = jax.vmap(largest_miss, in_axes=(0, None, 1))
misses = over_draws(shares, in_bed, infected)  # (draw,)
print(jnp.stack(by_loop))
print(misses)

# Check:
as_a_list = jax.vmap(largest_miss, in_axes=[0, None, 1])
assert jnp.allclose(misses, jnp.stack(by_loop))
assert jnp.allclose(misses, as_a_list(shares, in_bed, infected))
