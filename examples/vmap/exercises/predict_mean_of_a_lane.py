# Subtract the mean, in two schools with three scores each.
import jax
import jax.numpy as jnp


def center(scores):
    return scores - scores.mean()


scores = jnp.array([[1.0, 2, 3], [4, 5, 12]])  # (school, pupil)
centered = jax.vmap(jax.vmap(center))(scores)

print(centered)
