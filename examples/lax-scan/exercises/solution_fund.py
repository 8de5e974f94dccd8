# The value of a fund after each year. It starts at 100.
import jax
import jax.numpy as jnp
import numpy as np


def step(value, rate):
    value *= 1 + rate
    return value, value


for rates in ([0.05, -0.02, 0.03], [0.1], [-0.02] * 7):
    last, values = jax.lax.scan(step, 100.0, jnp.array(rates))
    value, by_loop = 100.0, []
    for rate in rates:
        value *= 1 + rate
        by_loop.append(value)
    assert np.isclose(last, value), f"last {last}, not {value:.2f}"
    assert np.allclose(values, by_loop), f"{values}"

print("solved")
