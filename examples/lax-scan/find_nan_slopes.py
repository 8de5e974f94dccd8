# Differentiate each step alone: which one makes the NaN?
import jax
import jax.numpy as jnp
import numpy as np


def nan_slopes(step, init, xs):
    _, carries = jax.lax.scan(lambda c, x: (step(c, x)[0], c), init, xs)
    slope = jax.jacrev(lambda c, x: step(c, x)[0])
    slopes = jax.tree.leaves(jax.vmap(slope)(carries, xs))
    bad = [
        ~np.isfinite(s.reshape(len(s), -1)).all(axis=1) for s in slopes
    ]
    return np.flatnonzero(np.any(bad, axis=0)).tolist()


def drain(level, valve):  # until it is down to 4
    left = level - valve * jnp.sqrt(level - 4)
    return jnp.where(level > 4, left, level), None


def mended(level, valve):
    above = jnp.where(level > 4, level - 4, 1.0)
    left = level - valve * jnp.sqrt(above)
    return jnp.where(level > 4, left, level), None


def last(init, step, valves):
    return jax.lax.scan(step, init, valves)[0]


valves = jnp.array([1.0, 1.5, 2.0, 1.0, 1.0])
for step in drain, mended:
    level, slope = jax.value_and_grad(last)(9.0, step, valves)
    found = nan_slopes(step, 9.0, valves)
    print(f"{step.__name__:7} {level:.3f} {slope:.3f}", found)
