# Sums and means of a value per group, beside the scatter they replace.
# A matrix of zeros and ones gives the same sums.
import jax
import jax.numpy as jnp


@jax.jit
def ward_means(days, ward):
    total = jax.ops.segment_sum(days, ward, num_segments=3)
    return total / jnp.bincount(ward, length=3)


days = jnp.array([4.0, 2.0, 6.0, 7.0, 3.0])  # (patient,)
ward = jnp.array([0, 2, 2, 0, 2])  # (patient,)

member = jax.nn.one_hot(ward, 3)  # (patient, ward)
scattered = jnp.zeros(3).at[ward].add(days)
summed = jax.ops.segment_sum(days, ward, num_segments=3)
assert (summed == scattered).all()
assert (days @ member == scattered).all()
print(summed)
print(ward_means(days, ward))
print(jax.ops.segment_max(days, ward, num_segments=3))
