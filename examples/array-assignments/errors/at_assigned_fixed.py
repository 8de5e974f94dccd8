# A verb after .at[...] says what happens at the place: here set.
import jax.numpy as jnp

beds = jnp.zeros((2, 3), int)  # (ward, day)
beds = beds.at[0].set(9)
print(beds)
