# One pair of brackets has the index of every axis.
import jax.numpy as jnp

beds = jnp.zeros((2, 3), int)  # (ward, day)
beds = beds.at[0, 1].set(9)
print(beds)
