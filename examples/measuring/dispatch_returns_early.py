# JAX puts work in a queue and returns at once. A clock that you stop
# then has timed the queue. Wait for the result, then stop the clock.
# varies: the times
import time

import jax
import jax.numpy as jnp

matrix = jnp.ones((1500, 1500))
square = jax.jit(lambda m: m @ m)
square(matrix).block_until_ready()  # compile before the clock starts

start = time.perf_counter()
result = square(matrix)
returned = time.perf_counter() - start
result.block_until_ready()
finished = time.perf_counter() - start

print(f"returned after {returned * 1e3:8.2f} ms")
print(f"finished after {finished * 1e3:8.2f} ms")

# Check: the call returns before its work is done.
assert returned < finished
