# xs decides the number of steps: for one more, add an entry.
import math

import jax
import jax.numpy as jnp


def grow(infected, rate):
    return infected * rate, infected


rates = [1.5, 2.0, 0.5, 0.5]
last, infected = jax.lax.scan(grow, 8.0, jnp.array(rates))
print(infected)

# Check: the same by a loop or by hand
assert last == 8.0 * math.prod(rates)
