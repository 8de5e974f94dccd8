# An update returns a new array. The old array keeps its values.
import jax.numpy as jnp

counts = jnp.array([3, 8, 26, 76])
corrected = counts.at[0].set(1)

print(counts)
print(corrected)
