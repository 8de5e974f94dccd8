# An update makes a new array, so a second name keeps the old values.
# In NumPy both names see the change.
import jax.numpy as jnp
import numpy as np

numpy_bed = np.array([3, 8, 26])
as_reported = numpy_bed
numpy_bed[2] = 27
print(numpy_bed, as_reported)

jax_bed = jnp.array([3, 8, 26])
as_reported = jax_bed
jax_bed = jax_bed.at[2].set(27)
print(jax_bed, as_reported)
