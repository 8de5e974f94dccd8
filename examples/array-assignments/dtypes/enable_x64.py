# No array has 64 bits unless made inside this block. Take what is left
# out of it as NumPy: JAX cuts it to 32 bits at the next step outside.
import warnings

import jax
import jax.numpy as jnp
import numpy as np

seconds = np.array([2**40, 8])  # int64
print(jnp.zeros(2, int).dtype, jnp.zeros(2).dtype)

with jax.enable_x64(True):
    inside = jnp.array(seconds).at[1].add(1)
    print(inside.dtype, inside.at[1].divide(3).dtype, inside)

with warnings.catch_warnings(record=True):
    print(inside.at[1].add(1))

print(np.asarray(inside))
