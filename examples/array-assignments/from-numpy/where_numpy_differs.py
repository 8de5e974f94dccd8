# On integers NumPy cuts a float; divide and where return floats in JAX.
# And jnp.put writes an index outside into the last place.
import jax.numpy as jnp
import numpy as np

numpy_bed = np.array([3, 8, 26])
x = jnp.array([3, 8, 26])

numpy_bed[0] /= 2
print(numpy_bed, x.at[0].divide(2))

numpy_bed[numpy_bed > 5] = 0.5
print(numpy_bed, jnp.where(x > 5, 0.5, x))

print(jnp.put(x, 9, 0, inplace=False))
