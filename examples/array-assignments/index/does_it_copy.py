# The time of 20 updates, in milliseconds, for an array of a thousand
# and of four million numbers: outside jit, under jit, and all at once.
# varies: times
import timeit

import jax
import jax.numpy as jnp


def one_by_one(x):
    for i in range(20):
        x = x.at[i].set(1.0)
    return x


def all_at_once(x):
    return x.at[jnp.arange(20)].set(1.0)


def milliseconds(update, x):
    call = timeit.Timer(lambda: jax.block_until_ready(update(x)))
    call.timeit(number=1)  # compiles
    return 1000 * min(call.repeat(3, number=1))


small, large = jnp.zeros(1_000), jnp.zeros(4_000_000)
print("                  1,000  4,000,000")
for name, update in {
    "outside jit": one_by_one,
    "under jit": jax.jit(one_by_one),
    "all at once": jax.jit(all_at_once),
}.items():
    times = milliseconds(update, small), milliseconds(update, large)
    print(f"{name:12}{times[0]:11.2f}{times[1]:11.2f}")
