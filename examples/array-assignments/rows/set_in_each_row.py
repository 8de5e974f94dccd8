# Take the day of the peak out of each ward's series: one element of
# each row is set.
import jax
import jax.numpy as jnp


@jax.jit
def without_peak(in_bed):
    ward = jnp.arange(len(in_bed))
    peak = in_bed.argmax(axis=1)  # (ward,)
    return in_bed.at[ward, peak].set(0)


in_bed = jnp.array([[3, 8, 6, 1], [9, 2, 1, 0], [0, 4, 7, 5]])
print(without_peak(in_bed))  # (ward, day)

# Check: row by row.
for row, cleared in zip(in_bed, without_peak(in_bed), strict=True):
    assert jnp.array_equal(row.at[row.argmax()].set(0), cleared)
