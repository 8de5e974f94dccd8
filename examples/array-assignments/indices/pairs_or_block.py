# Two index arrays are walked together: two places. jnp.ix_ makes them
# rows and columns: a block of four.
import jax.numpy as jnp
import numpy as np

ward, day = np.array([0, 2]), np.array([1, 3])
beds = np.zeros((3, 4), int)  # (ward, day)

pairs = beds.copy()
pairs[ward, day] = 9
by_jax = jnp.array(beds).at[ward, day].set(9)
assert (by_jax == pairs).all()
print(by_jax)

block = beds.copy()
block[np.ix_(ward, day)] = 9
by_jax = jnp.array(beds).at[jnp.ix_(ward, day)].set(9)
assert (by_jax == block).all()
print(by_jax)
