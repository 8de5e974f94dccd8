# Out of bounds nothing raises: a read gives the nearest element, a
# write is dropped. mode="fill" makes the read say that it missed.
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26])  # days 0, 1, 2

print(in_bed[-1])  # counted from the end, as in NumPy
print(in_bed[9], in_bed[-9])
print(in_bed.at[9].set(0))
print(in_bed.at[9].get(mode="fill", fill_value=-1))
