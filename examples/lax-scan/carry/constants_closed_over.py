# Memory planned for a gradient through 1000 steps: matrix closed over,
# carried, and carried by a step that may freeze its whole carry.
from functools import partial

import jax
import jax.numpy as jnp


def move(mix, state, t):
    return jnp.tanh(mix @ state), None


def pair(freeze, carry, t):
    mix, state = carry
    new = mix, jnp.tanh(mix @ state)
    if freeze:
        new = jax.tree.map(partial(jnp.where, t < 1000), new, carry)
    return new, None


def closed_over(mix, state):
    return jax.lax.scan(partial(move, mix), state, days)[0]


def carried(mix, state, freeze=False):
    return jax.lax.scan(partial(pair, freeze), (mix, state), days)[0][1]


days = jnp.arange(1000)
mix = 1.001 * jnp.eye(200)
loop = state = jnp.linspace(0.1, 1.0, 200)
for _ in days:
    loop = jnp.tanh(mix @ loop)

for way in closed_over, carried, partial(carried, freeze=True):
    assert jnp.allclose(way(mix, state), loop, rtol=1e-3)
    slope = jax.jit(jax.grad(lambda m, s, w=way: w(m, s).sum()))
    plan = slope.lower(mix, state).compile().memory_analysis()
    print(plan.temp_size_in_bytes // 10**6, "MB")
