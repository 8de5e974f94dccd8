# What you would append is the output of the step.
from itertools import accumulate

import jax
import jax.numpy as jnp


def add(total, count):
    return total + count, total + count


_, seen = jax.lax.scan(add, 0, jnp.array([3, 8, 26]))
print(seen)

# Check: the same by a loop or by hand
assert seen.tolist() == list(accumulate([3, 8, 26]))
