# The time of 20 updates, in milliseconds, for an array of a thousand
# and of four million numbers: outside jit, under jit, and all at once.
# varies: times
import timeit

import jax
import jax.numpy as jnp


def outside_jit(x):
    for i in range(20):
        x = x.at[i].set(1.0)  # a new array each time
    return x


@jax.jit
def under_jit(x):
    return jax.lax.fori_loop(0, 20, lambda i, x: x.at[i].set(1.0), x)


@jax.jit
def all_at_once(x):
    return x.at[jnp.arange(20)].set(1.0)


def milliseconds(update, x):
    call = timeit.Timer(lambda: jax.block_until_ready(update(x)))
    call.timeit(number=1)  # compiles
    return 1000 * min(call.repeat(2, number=1))


small, large = jnp.zeros(1_000), jnp.zeros(4_000_000)
print("                1,000   4,000,000")
for update in outside_jit, under_jit, all_at_once:
    times = milliseconds(update, small), milliseconds(update, large)
    print(f"{update.__name__:12}{times[0]:9.2f}{times[1]:12.2f}")
