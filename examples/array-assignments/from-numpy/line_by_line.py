# Four NumPy assignments and the JAX line for each of them.
import jax.numpy as jnp
import numpy as np

numpy_beds = np.zeros((3, 5), int)  # (ward, day)
numpy_beds[0, 2] = 7
numpy_beds[1] += 2
numpy_beds[:, 4] = [4, 5, 6]
numpy_beds[numpy_beds > 5] = 5

beds = jnp.zeros((3, 5), int)  # (ward, day)
beds = beds.at[0, 2].set(7)
beds = beds.at[1].add(2)
beds = beds.at[:, 4].set(jnp.array([4, 5, 6]))
beds = jnp.where(beds > 5, 5, beds)

print(beds)

# Check:
assert jnp.array_equal(beds, numpy_beds)
