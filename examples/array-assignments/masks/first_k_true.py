# With a size the indices of the True have a known shape. What is left
# over is fill_value: len(x) is dropped, 0 and -1 are elements.
import jax
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76, 225])  # (day,)


@jax.jit
def discharge(in_bed, limit):
    few = in_bed < limit
    (day,) = jnp.nonzero(few, size=3, fill_value=in_bed.size)
    return day, in_bed.at[day].set(0, mode="drop"), few.sum() > 3


for limit in [10, 100]:
    day, left, too_many = discharge(in_bed, limit)
    print(day, left, too_many)

for fill_value in [0, -1]:
    day = jnp.where(in_bed > 50, size=3, fill_value=fill_value)
    print(day[0], in_bed.at[day].set(99))
