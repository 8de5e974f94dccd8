# A row, a part of a row, and a column: slices go into the brackets of
# .at, and the values broadcast to the place that they name.
import jax.numpy as jnp

beds = jnp.zeros((3, 5), int)  # (ward, day)
beds = beds.at[0].set(9)  # one row
beds = beds.at[1, 1:3].set(jnp.array([4, 5]))  # part of a row
beds = beds.at[:, 4].set(jnp.array([1, 2, 3]))  # one column
print(beds)
