# The place [0, :, days] has the axes (day, ward). A value with the axes
# (ward, day) fits if both have length 2, and arrives transposed.
import jax.numpy as jnp

in_bed = jnp.zeros((1, 2, 3), int)  # (school, ward, day)
days = jnp.array([0, 2])
new = jnp.array([[11, 12], [21, 22]])  # (ward, day)

print("wrong:")
print(in_bed.at[0, :, days].set(new)[0])

wards = jnp.arange(2)[:, None]  # with days: (ward, day)
print("right:")
print(in_bed.at[0, wards, days].set(new)[0])
