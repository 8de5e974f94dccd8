# NumPy swaps two rows by an index array: a plain swap loses one, for
# its rows are views. In JAX each .set reads the old array, so both do.
import jax.numpy as jnp
import numpy as np

beds = [[3, 8], [26, 76], [225, 298]]  # (ward, day)

lost = np.array(beds)
lost[0], lost[2] = lost[2], lost[0]
print(lost.tolist())

numpy_beds = np.array(beds)
numpy_beds[[0, 2]] = numpy_beds[[2, 0]]

x = jnp.array(beds)
swapped = x.at[0].set(x[2]).at[2].set(x[0])
at_once = x.at[jnp.array([0, 2])].set(x[jnp.array([2, 0])])
assert (swapped == numpy_beds).all()
assert (at_once == numpy_beds).all()
print(at_once.tolist())
