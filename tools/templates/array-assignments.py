# WRITE THIS: the idea of $program, in one or two lines.
import jax.numpy as jnp
import numpy as np

counts = jnp.zeros(5)
updated = counts.at[jnp.array([1, 3])].set(2.0)

by_numpy = np.zeros(5)
by_numpy[[1, 3]] = 2.0
assert jnp.array_equal(updated, by_numpy)
print(updated)
