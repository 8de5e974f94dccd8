# Memory planned for a gradient through 1000 steps: a matrix that the
# step reads from outside, carries, or carries and may freeze.
from functools import partial

import jax
import jax.numpy as jnp


def closed_over(mix, state):
    def step(state, _):
        return jnp.tanh(mix @ state), None
    return jax.lax.scan(step, state, length=1000)[0]


def carried(mix, state, freezes=False):
    def step(carry, t):
        mix, state = carry
        new = (mix, jnp.tanh(mix @ state))
        if freezes:  # t is always less than 1000, but JAX cannot know
            go_on = partial(jnp.where, t < 1000)
            new = jax.tree.map(go_on, new, carry)
        return new, None
    return jax.lax.scan(step, (mix, state), jnp.arange(1000))[0][1]


mix = 1.001 * jnp.eye(200)
state = jnp.linspace(0.1, 1.0, 200)
for way in closed_over, carried, partial(carried, freezes=True):
    slope = jax.jit(jax.grad(lambda m, s, w=way: w(m, s).sum()))
    plan = slope.lower(mix, state).compile().memory_analysis()
    print(plan.temp_size_in_bytes // 10**6, "MB")

# Check:
by_loop = state
for _ in range(1000):
    by_loop = jnp.tanh(mix @ by_loop)

assert jnp.allclose(closed_over(mix, state), by_loop, rtol=1e-3)
assert jnp.allclose(carried(mix, state), by_loop, rtol=1e-3)
