# A random walk of independent draws: the same key gives the same walk.
import jax
import jax.numpy as jnp
import numpy as np


def step(price, key):
    price += jax.random.normal(key)
    return price, price


def walk(key, days):
    return jax.lax.scan(step, 0.0, jax.random.split(key, days))[1]


for days in (7, 400):
    first, second = (walk(jax.random.key(n), days) for n in (0, 1))
    assert first.shape == (days,), f"shape {first.shape}"
    again = walk(jax.random.key(0), days)
    assert (first == again).all(), "the same key, another result"
    draws = jnp.concatenate([jnp.diff(first), jnp.diff(second)])
    distinct = len(np.unique(draws.round(4)))
    assert distinct > 0.95 * len(draws), "draws repeat"

assert 0.9 < draws.std() < 1.1, f"deviation {draws.std()}"
with jax.debug_key_reuse(True):
    walk(jax.random.key(2), 7)

print("solved")
