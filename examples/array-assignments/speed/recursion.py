# Milliseconds for y[t] = 0.6 y[t-1] - 0.3 y[t-2] + noise[t], by steps.
# varies: the times
import timeit

import jax
import jax.numpy as jnp
import numpy as np


def loop_of_at(noise):
    y = jnp.zeros(noise.size)  # y[-1] and y[-2] too
    for t in range(noise.size):
        y = y.at[t].set(0.6 * y[t - 1] - 0.3 * y[t - 2] + noise[t])
    return y


def numpy_loop(noise):
    y = np.zeros(noise.size)
    for t in range(noise.size):
        y[t] = 0.6 * y[t - 1] - 0.3 * y[t - 2] + noise[t]
    return y


def step(last, noise):
    new = 0.6 * last[1] - 0.3 * last[0] + noise
    return (last[1], new), new


scan = jax.jit(lambda noise: jax.lax.scan(step, (0.0, 0.0), noise)[1])
work = "jax.block_until_ready(run(noise))"
print("steps  .at loop      scan     NumPy")
for noise in [np.sin(np.arange(size)) for size in (10, 50, 250)]:
    print(f"{noise.size:5}", end="")
    for run in (loop_of_at, scan, numpy_loop):
        assert np.allclose(run(noise), numpy_loop(noise), atol=1e-4)
        times = timeit.repeat(
            work, repeat=3, number=1, globals=globals()
        )
        print(f"{np.median(times) * 1e3:10.3f}", end="")
    print()
