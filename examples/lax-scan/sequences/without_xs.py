# Without inputs, length says how many steps to take. If the step needs
# the number of the day, jnp.arange is the input.
from functools import partial

import jax
import jax.numpy as jnp


@partial(jax.jit, static_argnames="days")
def simulate(days):
    def double(infected, _):
        return 2 * infected, infected
    def double_at_first(infected, day):
        return jnp.where(day < 3, 2 * infected, infected), infected
    _, free = jax.lax.scan(double, 3, length=days)
    _, closed = jax.lax.scan(double_at_first, 3, jnp.arange(days))
    return free, closed


free, closed = simulate(days=6)
print(free)
print(closed)

# Check: the loop.
infected = 3
for day in range(6):
    assert closed[day] == infected and free[day] == 3 * 2**day
    infected *= 2 if day < 3 else 1
