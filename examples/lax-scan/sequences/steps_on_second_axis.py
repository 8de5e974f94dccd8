# scan walks along the first axis. Where days are the second one, move
# it to the front, and move the axis of ys back.
import math

import jax
import jax.numpy as jnp


def grow(ill, rate):  # (scenario,), (scenario,)
    ill = ill * jnp.exp(rate)
    return ill, ill


rates = jnp.array([[0.9, 1.1, 1.0, 0.8], [0.9, 1.1, 0.2, -0.1]])
by_day = jnp.moveaxis(rates, 1, 0)  # (day, scenario)
_, ill = jax.lax.scan(grow, jnp.full(2, 3.0), by_day)
ill = jnp.moveaxis(ill, 0, 1)  # (scenario, day)
print(ill.round(1))

for scenario in range(2):
    level = 3.0
    for day in range(4):
        level *= math.exp(rates[scenario, day])
        assert jnp.allclose(ill[scenario, day], level)
