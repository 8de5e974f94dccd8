# The inner vmap counts its axis on what the outer one has left. For
# the peak of each year and school, take axis 0 twice.
import jax
import jax.numpy as jnp

in_bed = jnp.arange(24).reshape(2, 3, 4)  # (year, school, day)

for outer, inner in [(0, 0), (0, 1), (-1, -1)]:
    highest = jax.vmap(jnp.max, in_axes=inner)
    peaks = jax.vmap(highest, in_axes=outer)(in_bed)
    print(outer, inner, peaks.shape)

twice = jax.vmap(jax.vmap(jnp.max))(in_bed)
by_loop = [[jnp.max(school) for school in year] for year in in_bed]
assert (twice == jnp.array(by_loop)).all()
