# JAX hands work to the device and returns at once. A clock stopped
# then has timed the handing over; wait for the result, then stop it.
# varies: the times
import time

import jax
import jax.numpy as jnp

matrix = jnp.ones((1500, 1500))
square = jax.jit(lambda m: m @ m)
square(matrix).block_until_ready()  # compiled, so that neither pays

start = time.perf_counter()
result = square(matrix)
returned = time.perf_counter() - start
result.block_until_ready()
finished = time.perf_counter() - start

print(f"returned after {returned * 1e3:8.2f} ms")
print(f"finished after {finished * 1e3:8.2f} ms")
assert returned < finished
