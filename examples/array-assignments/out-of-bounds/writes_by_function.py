# Five ways to write by ward. Wards 3 and -1 do not exist. The functions
# do different things with them, and none raises.
import jax
import jax.numpy as jnp

ward = jnp.array([0, 1, 3, -1])  # (patient,), of wards 0, 1, 2
one = jnp.ones(4, int)
beds = jnp.zeros(3, int)

print("at[].add   ", beds.at[ward].add(1))
print("segment_sum", jax.ops.segment_sum(one, ward, 3))
print("bincount   ", jnp.bincount(ward, length=3))

taken = jnp.array([0, 3])
print("at[].set   ", beds.at[taken].set(1))
print("put        ", jnp.put(beds, taken, 1, inplace=False))
