# A scan that freezes: the root of an empty tank has no finite slope.
import jax
import jax.numpy as jnp


def drain(level, rate):
    return jnp.maximum(level - rate * jnp.sqrt(level), 0)


def one_where(level, rate):
    return jnp.where(level > 0, drain(level, rate), level), level


def two_wheres(level, rate):
    safe = jnp.where(level > 0, level, 1.0)
    return jnp.where(level > 0, drain(safe, rate), level), level


def by_cond(level, rate):
    new = jax.lax.cond(level > 0, drain, lambda x, _: x, level, rate)
    return new, level


def stored(rate, step):  # liter hours until the tank is empty
    return jax.lax.scan(step, 50.0, jnp.full(20, rate))[1].sum()


def by_loop(rate, level=50.0, total=0.0):
    while level > 0:
        total += level
        level = max(level - rate * level**0.5, 0)
    return total


for step in one_where, two_wheres, by_cond:
    value, slope = jax.value_and_grad(stored)(1.5, step)
    print(f"{step.__name__:10} {value:.2f}, slope {slope:.2f}")
    assert abs(value - by_loop(1.5)) < 1e-3
    by_hand = (by_loop(1.501) - by_loop(1.499)) / 0.002
    assert step is one_where or abs(slope - by_hand) < 0.1
