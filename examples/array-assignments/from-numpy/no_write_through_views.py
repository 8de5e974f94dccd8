# A NumPy row is a view: write to it, and its table changes. A JAX
# row is an array of its own.
import jax.numpy as jnp
import numpy as np

numpy_beds = np.zeros((2, 3), int)  # (ward, day)
row = numpy_beds[0]
row[1] = 8
print(numpy_beds.tolist())

beds = jnp.zeros((2, 3), int)
row = beds[0]
row = row.at[1].set(8)
print(beds.tolist())

beds = beds.at[0, 1].set(8)  # the place in the table
print(beds.tolist())
