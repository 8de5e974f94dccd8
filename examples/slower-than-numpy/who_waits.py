# A call returns before its work is done. So the line that first needs
# the numbers, here np.asarray, seems to take all the time.
# varies: times
import time

import jax
import jax.numpy as jnp
import numpy as np

matrix = jnp.ones((1500, 1500))
square = jax.jit(lambda m: m @ m)
square(matrix).block_until_ready()  # compiled


def report(name, start):
    print(f"{name:12} {(time.perf_counter() - start) * 1e3:8.2f} ms")


start = time.perf_counter()
result = square(matrix)
report("the product", start)

start = time.perf_counter()
np.asarray(result)
report("np.asarray", start)

result = square(matrix).block_until_ready()
start = time.perf_counter()
np.asarray(result)
report("if it waited", start)
