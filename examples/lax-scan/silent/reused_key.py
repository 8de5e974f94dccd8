# debug_key_reuse finds a key that is used in more than one step.
from functools import partial

import jax
import jax.numpy as jnp


def move(price, key):
    price += jax.random.normal(key)
    return price, price


def closed_over(price, _, key):
    return move(price, key)


def folded(price, day, key):
    return move(price, jax.random.fold_in(key, day))


def kept(state, _):
    price, key = state
    return (move(price, key)[0], key), price


key = jax.random.key(0)  # typed: a raw key is not followed
days = jnp.arange(3)
ways = {
    "closed over": (partial(closed_over, key=key), 10.0, days),
    "kept": (kept, (10.0, key), days),
    "folded": (partial(folded, key=key), 10.0, days),
    "as xs": (move, 10.0, jax.random.split(key, 3)),
}
for name, call in ways.items():
    try:
        with jax.debug_key_reuse(True):
            jax.lax.scan(*call)
        print(f"{name:12}no reuse found")
    except jax.errors.KeyReuseError:
        print(f"{name:12}reused")
