# The first call of a jitted function traces it, compiles it and runs
# it. Each has a step of its own, so each can be timed alone.
# varies: the times
import time

import jax
import jax.numpy as jnp


def timed(name, step, *given):
    start = time.perf_counter()
    result = jax.block_until_ready(step(*given))
    milliseconds = (time.perf_counter() - start) * 1e3
    print(f"{name:9} {milliseconds:9.3f} ms")
    return result


def log_likelihood(rate, counts):  # (), (day,)
    return jnp.sum(counts * jnp.log(rate) - rate)


counts = jnp.arange(1000.0)  # (day,)
traced = timed("trace", jax.jit(log_likelihood).trace, 2.0, counts)
lowered = timed("lower", traced.lower)
compiled = timed("compile", lowered.compile)
first = timed("run", compiled, 2.0, counts)
again = timed("run again", compiled, 2.0, counts)

# Check: both runs give the same result.
assert first == again
