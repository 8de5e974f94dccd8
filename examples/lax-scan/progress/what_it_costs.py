# What watching costs: the time of 2,000 steps, divided by their time
# without any report. A step is a product with a 200 x 200 matrix.
# varies: times
import timeit
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

weights = np.random.default_rng(0).normal(size=(200, 200)) / 20


def scan(every, start, numbers):
    def step(state, i):
        if every:
            report = partial(jax.debug.callback, id, i)
            jax.lax.cond(i % every == 0, report, lambda: None)
        return jnp.tanh(weights @ state), None
    return jax.lax.scan(step, start, numbers)[0]


def chunks(state, numbers):
    for chunk in numbers.reshape(20, 100):
        state = jax.block_until_ready(plain(state, chunk))
    return state


def seconds(run):
    timer = timeit.Timer(lambda: jax.block_until_ready(run(start, i)))
    return np.median(timer.repeat(7, number=1)[2:])


start, i = jnp.ones(200), np.arange(2000)
plain = jax.jit(partial(scan, 0))
unwatched = seconds(plain)
print(f"20 chunks {seconds(chunks) / unwatched:6.1f}")
for every in (1000, 100, 10, 1):
    time = seconds(jax.jit(partial(scan, every)))
    print(f"each {every:5}{time / unwatched:6.1f}")
