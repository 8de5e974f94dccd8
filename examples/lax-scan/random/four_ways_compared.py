# Four ways to noise at each step, all from one key, only to compare
# them. Is a run of 5 days the beginning of a run of 8?
import jax
import jax.numpy as jnp
from jax.random import fold_in, normal, split

key = jax.random.key(0)


def split_ahead(n):
    return jax.vmap(normal)(split(key, n))


def folded_in(n):
    return jax.vmap(lambda t: normal(fold_in(key, t)))(jnp.arange(n))


def carried(n):
    def step(key, _):
        key, key_today = split(key)
        return key, normal(key_today)
    return jax.lax.scan(step, key, length=n)[1]


def noise_ahead(n):
    return normal(key, (n,))


for way in split_ahead, folded_in, carried, noise_ahead:
    short, long = way(5), way(8)
    print(
        f"{way.__name__:11} {jnp.allclose(short, long[:5])}", long[:2]
    )
