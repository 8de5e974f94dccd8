# Four ways to a day's noise, all from one key only to compare them. Is
# a run of 5 days the start of one of 8? Now, and before JAX 0.5.
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
from jax.random import fold_in, normal, split

key = jax.random.key(0)


def step(carry, x):
    levels, rest = carry  # (way,), ()
    own_key, day, noise = x
    rest, now = split(rest)
    draws = own_key, fold_in(key, day), now
    ways = jnp.stack([*map(normal, draws), noise])
    return (levels + ways, rest), levels + ways


@partial(jax.jit, static_argnums=0)
def run(n):
    xs = split(key, n), jnp.arange(n), normal(key, (n,))
    return jax.lax.scan(step, (jnp.zeros(4), key), xs)[1]  # (day, way)


same = np.isclose(run(5), run(8)[:5]).all(axis=0)
with jax.threefry_partitionable(False):
    before = np.isclose(run(5), run(8)[:5]).all(axis=0)

print("            split fold_in carry noise")
print("now        ", *same.tolist())
print("before 0.5 ", *before.tolist())
print("first draws", *(f"{level:.2f}" for level in run(8)[0]))
