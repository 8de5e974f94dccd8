# The final carry is all that the next scan needs: ten days, then four
# more, are the fourteen days of one scan and of the loop.
import math

import jax
import jax.numpy as jnp


def next_day(boys, _):
    susceptible, ill = boys
    new = susceptible * (1 - jnp.exp(-2.45 * ill / 763))
    return (susceptible - new, ill + new - 0.46 * ill), ill


start = (760.0, 3.0)
day_10, first = jax.lax.scan(next_day, start, None, length=10)
day_14, second = jax.lax.scan(next_day, day_10, None, length=4)
_, whole = jax.lax.scan(next_day, start, None, length=14)

susceptible, ill = start
loop = []
for _ in range(14):
    loop.append(ill)
    new = susceptible * (1 - math.exp(-2.45 * ill / 763))
    susceptible, ill = susceptible - new, ill + new - 0.46 * ill

assert jnp.allclose(jnp.append(first, second), whole)
assert jnp.allclose(whole, jnp.array(loop))
print("day 10:", day_10[1].round(1), "and on:", second.round(1))
