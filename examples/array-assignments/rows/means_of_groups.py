# Means of the rows of each group. Group 1 has no rows: 0 / 0 is NaN,
# so choose what its mean is, before the division.
import jax
import jax.numpy as jnp

score = jnp.array([[4.0, 1.0], [2.0, 3.0], [6.0, 5.0]])  # (pupil, test)
school = jnp.array([0, 2, 2])  # (pupil,)


@jax.jit
def group_means(score, school):
    total = jax.ops.segment_sum(score, school, num_segments=3)
    count = jnp.bincount(school, length=3)[:, None]  # (school, 1)
    return total / count, total / jnp.maximum(count, 1)


plain, guarded = group_means(score, school)  # (school, test)
print(plain)
print(guarded)
