# jit traces and compiles again for each new shape, for each new dtype
# and for each new value of a static argument.
from functools import partial

import jax
import jax.numpy as jnp


@partial(jax.jit, static_argnames="days")
def total(counts, days):
    print("tracing", jax.typeof(counts), "and days =", days)
    return counts[:days].sum()


counts = jnp.array([3, 8, 26, 76])
print(total(counts, days=2))
print(total(counts + 1, days=2))  # other values: not traced again
print(total(counts, days=3))
print(total(counts.astype(float), days=3))
print(total(counts[1:], days=3))
