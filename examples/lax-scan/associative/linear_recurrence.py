# An AR(1) without going step by step: two steps of the form
# level = keep * level + new make one such step, so they can be joined.
import jax
import jax.numpy as jnp


def join(earlier, later):
    keep, new = earlier
    keep_later, new_later = later
    return keep_later * keep, keep_later * new + new_later


@jax.jit
def levels(start, keep, new):
    keeps, news = jax.lax.associative_scan(join, (keep, new))
    return keeps * start + news


keep = jnp.array([0.9, 0.5, 0.8, 0.0, 0.9, 0.7])  # (day,)
new = jnp.array([1.0, 2.0, 0.0, 3.0, 1.0, 2.0])  # (day,)
by_pairs = levels(10.0, keep, new)
print(*(f"{level:.2f}" for level in by_pairs))


# Check: the scan that it replaces.
def step(level, day):
    keep, new = day
    level = keep * level + new
    return level, level


_, by_scan = jax.lax.scan(step, 10.0, (keep, new))
assert jnp.allclose(by_pairs, by_scan)
