# -1 as the code for "ward unknown": as an index it is the last ward.
# wrap_negative_indices=False puts it out of bounds, so it is dropped.
import jax
import jax.numpy as jnp

ward = jnp.array([0, 2, -1, -1])  # (patient,), -1 where unknown
beds = jnp.zeros(3, int)  # (ward,)

print(beds.at[ward].add(1))
known = beds.at[ward].add(1, wrap_negative_indices=False)
print(known)

in_bed = jnp.array([3.0, 8.0, 26.0])  # (ward,)
print(in_bed.at[ward].get(wrap_negative_indices=False, mode="fill"))

# segment_sum never counts from the end.
assert (jax.ops.segment_sum(jnp.ones(4, int), ward, 3) == known).all()
