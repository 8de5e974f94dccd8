# The gradient of a frozen scan. A tank drains and stops when empty: at
# level 0 the square root has no slope, and one where gives NaN.
import jax
import jax.numpy as jnp


def drain(level, rate):
    return jnp.maximum(level - rate * jnp.sqrt(level), 0)


def one_where(level, rate):
    return jnp.where(level > 0, drain(level, rate), level), level


def two_wheres(level, rate):
    safe = jnp.where(level > 0, level, 1.0)
    return jnp.where(level > 0, drain(safe, rate), level), level


def stored(rate, step):  # liter hours until the tank is empty
    return jax.lax.scan(step, 50.0, jnp.full(20, rate))[1].sum()


def by_loop(rate):
    level, total = 50.0, 0.0
    while level > 0:
        total += level
        level = max(level - rate * level**0.5, 0)
    return total


for step in one_where, two_wheres:
    value, slope = jax.value_and_grad(stored)(1.5, step)
    print(f"{step.__name__:10} {value:.2f}, slope {slope:.2f}")
    assert jnp.allclose(value, by_loop(1.5))

by_hand = (by_loop(1.501) - by_loop(1.499)) / 0.002
assert jnp.allclose(slope, by_hand, rtol=1e-3)
