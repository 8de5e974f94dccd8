# in_axes=1 moves axis 1 to the front, and out_axes=1 moves the new axis
# from the front to place 1. What is computed stays the same.
import jax
import jax.numpy as jnp


def above_lowest(series):  # (day,)
    return series - jnp.min(series)


in_bed = jnp.array([[3, 1], [8, 4], [26, 2]])  # (day, school)

over_schools = jax.vmap(above_lowest, in_axes=1, out_axes=1)
print(over_schools(in_bed))  # (day, school)

school_first = jnp.moveaxis(in_bed, 1, 0)  # (school, day)
above = jax.vmap(above_lowest)(school_first)  # (school, day)
print(jnp.moveaxis(above, 0, 1))  # (day, school)
