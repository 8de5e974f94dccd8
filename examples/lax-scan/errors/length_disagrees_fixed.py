# xs decides how many steps: for one more, give it one more entry.
import math

import jax
import jax.numpy as jnp


def grow(infected, rate):
    return infected * rate, infected


rates = [1.5, 2.0, 0.5, 0.5]
last, infected = jax.lax.scan(grow, 8.0, jnp.array(rates))
assert last == 8.0 * math.prod(rates)
print(infected)
