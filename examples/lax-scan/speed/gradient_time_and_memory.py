# The gradient through 1,000 steps of 100 numbers: megabytes of planned
# temporary memory, and milliseconds.
# varies: times
import timeit

import jax
import jax.numpy as jnp
import numpy as np

weights = np.random.default_rng(0).normal(size=(100, 100)) / 12


def step(state, shock):
    return jnp.tanh(weights @ jnp.tanh(state) * shock), None


def last(step, shocks):
    return jax.lax.scan(step, jnp.ones(100), shocks)[0].sum()


def block(state, shocks):
    return jax.lax.scan(step, state, shocks)[0], None


def show(name, way):
    gradient = jax.jit(jax.grad(way)).lower(shocks).compile()
    megabytes = gradient.memory_analysis().temp_size_in_bytes / 1e6
    run = timeit.Timer(lambda: jax.block_until_ready(gradient(shocks)))
    time = np.median(run.repeat(11, number=1)[4:]) * 1e3
    print(f"{name:10}{megabytes:10.2f}{time:10.2f}")


shocks = jnp.ones(1000)
print("checkpoint        MB        ms")
show("none", lambda x: last(step, x))
show("each step", lambda x: last(jax.checkpoint(step), x))
show(
    "25 blocks",
    lambda x: last(jax.checkpoint(block), x.reshape(25, 40)),
)
