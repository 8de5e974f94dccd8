# -1 as the code for "ward unknown" is the last ward as an index. With
# wrap_negative_indices=False it is outside, so it is dropped.
import jax
import jax.numpy as jnp

ward = jnp.array([0, 2, -1, -1])  # (patient,), -1 where unknown
beds = jnp.zeros(3, int)  # (ward,)

print("wrong:", beds.at[ward].add(1))
known = beds.at[ward].add(1, wrap_negative_indices=False)
print("right:", known)

in_bed = jnp.array([3.0, 8.0, 26.0])  # (ward,)
print(in_bed.at[ward].get(wrap_negative_indices=False, mode="fill"))

# Check: segment_sum never counts from the end.
by_segment = jax.ops.segment_sum(jnp.ones(4, int), ward, 3)
assert jnp.array_equal(by_segment, known)
