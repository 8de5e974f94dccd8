# Three of four patients are in ward 2. The verb add counts all three;
# a set of "old + 1" counts one, as NumPy's += does.
import jax.numpy as jnp
import numpy as np

ward = np.array([0, 2, 2, 2])  # (patient,)

empty = jnp.zeros(3, int)  # (ward,)
patients = empty.at[ward].add(1)
print(patients)

print(empty.at[ward].set(empty[ward] + 1))  # wrong

once = np.zeros(3, int)
once[ward] += 1
print(once)

# Check: NumPy's add.at counts all repeats, too.
every = np.zeros(3, int)
np.add.at(every, ward, 1)
assert jnp.array_equal(patients, every)
