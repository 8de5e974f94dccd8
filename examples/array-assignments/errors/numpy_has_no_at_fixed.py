# jnp.asarray makes a JAX array of it, which has .at.
import jax.numpy as jnp
import numpy as np

in_bed = np.array([3, 8, 26])
in_bed = jnp.asarray(in_bed).at[2].set(27)
print(in_bed)
