# A step reads past the end of an array, and checkify reports it.
from functools import partial

import jax
import jax.numpy as jnp
from jax.experimental import checkify


def fault(function, *inputs):
    checked = checkify.checkify(function, errors=checkify.index_checks)
    error, _ = checked(*inputs)
    return (error.get() or "none").split(". ")[0]


def add_mean(total, day, prices):
    return total + (prices[day] + prices[day + 1]) / 2, None


def area(prices, days):
    step = partial(add_mean, prices=prices)
    return jax.lax.scan(step, 0.0, jnp.arange(days))[0]


prices = jnp.array([10.0, 12.0, 9.0])
for days in 3, 2:
    print(area(prices, days))
    print(fault(partial(area, days=days), prices))
