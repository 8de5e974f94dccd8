# In reverse, the first argument of the operator is the later stretch.
# The worth of a day is its reward and 0.9 of tomorrow's worth.
import jax
import jax.numpy as jnp


def join(later, earlier):
    keep, worth = later
    keep_before, worth_before = earlier
    return keep_before * keep, keep_before * worth + worth_before


def step(worth, reward):
    worth = reward + 0.9 * worth
    return worth, worth


reward = jnp.array([1.0, 0.0, 2.0, 0.0, 10.0])  # (day,)
steps = jnp.full(5, 0.9), reward
_, by_pairs = jax.lax.associative_scan(join, steps, reverse=True)
_, by_scan = jax.lax.scan(step, 0.0, reward, reverse=True)
print("pairs:", *(f"{worth:.2f}" for worth in by_pairs))
print("scan: ", *(f"{worth:.2f}" for worth in by_scan))
