# The inner vmap counts its axis on what the outer one leaves. For the
# peak of each year and school, map axis 0 twice.
import jax
import jax.numpy as jnp

in_bed = jnp.arange(24).reshape(2, 3, 4)  # (year, school, day)

for outer, inner in [(0, 0), (0, 1), (-1, -1)]:
    peak = jax.vmap(jnp.max, in_axes=inner)
    peaks = jax.vmap(peak, in_axes=outer)(in_bed)
    print(f"outer {outer:2}, inner {inner:2}:", peaks.shape)

# Check:
twice = jax.vmap(jax.vmap(jnp.max))(in_bed)
by_loop = [[jnp.max(school) for school in year] for year in in_bed]
assert jnp.array_equal(twice, jnp.array(by_loop))
