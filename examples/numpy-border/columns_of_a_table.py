# A table with a column of words becomes an array of Python objects,
# which JAX refuses. Convert each column, and number the words.
import jax.numpy as jnp
import numpy as np

# What pandas' .to_numpy() gives for a whole table, and for columns.
table = np.array([["north", 2.5], ["south", np.nan]], dtype=object)
region = np.array(["north", "south"], dtype=object)
dose = np.array([2.5, np.nan])

try:
    jnp.array(table)
except TypeError as error:
    print("TypeError:", str(error).strip())

names, group = np.unique(region.astype(str), return_inverse=True)
print(names, jnp.array(group), jnp.array(dose))
