# Means of the columns of a table with missing entries. No pupil took
# the last test, so its mean is NaN; a sum over a guarded count is 0.
import jax
import jax.numpy as jnp

score = jnp.array([[4.0, 1.0, 0.0], [2.0, 0.0, 0.0], [6.0, 5.0, 0.0]])
taken = jnp.array(
    [[True, True, False], [True, False, False], [True, True, False]]
)  # (pupil, test)


@jax.jit
def column_means(score, taken):
    plain = jnp.mean(score, axis=0, where=taken)
    count = taken.sum(axis=0)  # (test,)
    total = jnp.sum(score, axis=0, where=taken)
    return plain, total / jnp.maximum(count, 1)


print(*column_means(score, taken), sep="\n")

present = jnp.array([True, False, True])  # (pupil,)
print(jnp.mean(score, axis=0, where=present[:, None]))
