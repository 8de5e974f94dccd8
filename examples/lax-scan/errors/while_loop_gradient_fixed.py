# A scan with enough steps, which freezes the carry at the end.
from functools import partial

import jax
import jax.numpy as jnp


def grow(infected, _, rate):
    return jnp.where(infected < 100, infected * rate, infected), None


def last_count(rate):
    return jax.lax.scan(partial(grow, rate=rate), 3.0, length=50)[0]


slope = jax.grad(last_count)(1.5)
print(f"{slope:.0f}")

# Check: the slope by hand, from the number of days
by_loop, days = 3.0, 0
while by_loop < 100:
    by_loop, days = by_loop * 1.5, days + 1

assert jnp.allclose(last_count(1.5), by_loop)
assert jnp.allclose(slope, days * by_loop / 1.5)
