# Two index arrays are paired: two places. jnp.ix_ makes one of them
# rows and the other columns: a block of four places.
import jax.numpy as jnp
import numpy as np

ward = jnp.array([0, 2])
day = jnp.array([1, 3])
beds = jnp.zeros((3, 4), int)  # (ward, day)

pairs = beds.at[ward, day].set(9)
block = beds.at[jnp.ix_(ward, day)].set(9)
print(pairs)
print(block)

# Check: NumPy's assignments.
by_numpy = np.zeros((3, 4), int)
by_numpy[ward, day] = 9
assert jnp.array_equal(pairs, by_numpy)
by_numpy[np.ix_(ward, day)] = 9
assert jnp.array_equal(block, by_numpy)
