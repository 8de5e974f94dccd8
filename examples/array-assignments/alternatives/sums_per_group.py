# Sums and means of a value per group. A group without members gets a
# mean of 0 here, because the division is by at least 1.
import jax
import jax.numpy as jnp


@jax.jit
def ward_means(days, ward):
    total = jax.ops.segment_sum(days, ward, num_segments=3)
    count = jnp.bincount(ward, length=3)
    return total, total / count, total / jnp.maximum(count, 1)


days = jnp.array([4.0, 2.0, 6.0, 7.0, 3.0])  # (patient,)
ward = jnp.array([0, 2, 2, 0, 2])  # (patient,)
for by_ward in ward_means(days, ward):
    print(by_ward)

print(jax.ops.segment_max(days, ward, num_segments=3))

# Check: a scatter, and the product with a matrix of zeros and ones.
total = ward_means(days, ward)[0]
assert jnp.allclose(total, jnp.zeros(3).at[ward].add(days))
member = jax.nn.one_hot(ward, 3)  # (patient, ward)
assert jnp.allclose(total, days @ member)
