# Shapes of four places in a table of 3 schools, 4 wards and 5 days. A
# slice between two index arrays moves their axis to the front.
import jax.numpy as jnp
import numpy as np

in_bed = jnp.zeros((3, 4, 5))  # (school, ward, day)
school = jnp.array([0, 2])
ward = jnp.array([1, 3])
day = jnp.array([2, 4])

print("[:, :, day]     ", in_bed[:, :, day].shape)
print("[:, ward, day]  ", in_bed[:, ward, day].shape)
print("[school, :, day]", in_bed[school, :, day].shape)
print("[0, :, day]     ", in_bed[0, :, day].shape)

# Check: NumPy has the same rule.
by_numpy = np.zeros((3, 4, 5))
assert by_numpy[school, :, day].shape == (2, 4)
assert by_numpy[0, :, day].shape == (2, 4)
