# The days with few patients, three at most. With size= the result has a
# shape that is known; what is left over is fill_value.
import jax
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76, 225])  # (day,)


@jax.jit
def discharge(in_bed, limit):
    few = in_bed < limit
    (day,) = jnp.nonzero(few, size=3, fill_value=len(in_bed))
    left = in_bed.at[day].set(0, mode="drop")
    return day, left, few.sum()


for limit in [10, 100]:
    day, left, found = discharge(in_bed, limit)
    print(day, left, "found:", found)

(day,) = jnp.nonzero(in_bed < 10, size=3)  # wrong: the default fill, 0
print(day, in_bed.at[day].add(100))
