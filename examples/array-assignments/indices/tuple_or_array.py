# A tuple has one entry for each axis; an array has several places
# along one axis. unravel_index gives a tuple.
import jax.numpy as jnp

in_bed = jnp.array([[3, 8, 26], [1, 2, 4], [0, 0, 1]])  # (ward, day)

print(in_bed.at[(0, 2)].set(99))  # ward 0, day 2
print(in_bed.at[jnp.array([0, 2])].set(99))  # wards 0 and 2

fullest = jnp.unravel_index(in_bed.argmax(), in_bed.shape)
print(in_bed.at[fullest].add(-in_bed.max()))
