# A window of three days that begins anywhere: add jnp.arange(3) to the
# start, and use the result as an index, to read and to write.
import jax
import jax.numpy as jnp


@jax.jit
def three_days(in_bed, start):
    return in_bed[start + jnp.arange(3)]


@jax.jit
def halve(in_bed, start):
    days = start + jnp.arange(3)
    return in_bed.at[days].set(in_bed[days] // 2)


in_bed = jnp.array([3, 8, 26, 76, 225, 298])  # (day,)
print(three_days(in_bed, 1))
print(halve(in_bed, 1))

# Check:
assert jnp.array_equal(three_days(in_bed, 1), in_bed[1:4])
assert jnp.array_equal(halve(in_bed, 1), in_bed.at[1:4].divide(2))
