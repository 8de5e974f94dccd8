# An index given three times: .at[].add adds three times, like
# np.add.at. NumPy's += adds once, and so does a .set of "old + 1".
import jax.numpy as jnp
import numpy as np

ward = np.array([0, 2, 2, 2])  # (patient,)

once = np.zeros(3, int)
once[ward] += 1
print(once)

every = np.zeros(3, int)
np.add.at(every, ward, 1)
empty = jnp.zeros(3, int)  # (ward,)
patients = empty.at[ward].add(1)  # (ward,)
assert (patients == every).all()
print(patients)

print(empty.at[ward].set(empty[ward] + 1))
