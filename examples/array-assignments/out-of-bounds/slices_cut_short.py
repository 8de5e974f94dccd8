# A slice that reaches past the end is cut short, as in NumPy.
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26, 76, 225])  # (day,)

print(in_bed[3:9], in_bed[-9:2], in_bed[7:9].shape)
print(in_bed.at[3:9].set(0))
