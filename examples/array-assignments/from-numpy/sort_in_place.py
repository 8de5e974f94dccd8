# x.sort() sorts a NumPy array. A JAX array stays as it is: sort()
# returns the sorted one, and here it is not assigned.
import jax.numpy as jnp
import numpy as np

in_bed = [26, 3, 76, 8]

numpy_bed = np.array(in_bed)
numpy_bed.sort()
print(numpy_bed)

x = jnp.array(in_bed)
x.sort()
print(x)

x = jnp.sort(x)
print(x)
