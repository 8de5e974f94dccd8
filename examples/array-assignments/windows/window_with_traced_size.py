# Set the days from start to stop, both traced: compare each day with
# the two bounds, and let where choose.
import jax
import jax.numpy as jnp


@jax.jit
def close(in_bed, start, stop):
    day = jnp.arange(len(in_bed))
    return jnp.where((start <= day) & (day < stop), 0, in_bed)


in_bed = jnp.array([3, 8, 26, 76, 225, 298])  # (day,)
print(close(in_bed, 1, 3))
print(close(in_bed, 2, 6))

# Check:
assert jnp.array_equal(close(in_bed, 1, 3), in_bed.at[1:3].set(0))
assert jnp.array_equal(close(in_bed, 2, 6), in_bed.at[2:6].set(0))
