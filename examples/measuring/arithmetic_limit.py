# Where arithmetic is the limit, count operations: a product of two
# n by n matrices takes 2 n^3. Large ones come near the machine's peak.
# varies: the times
import timeit

import jax
import jax.numpy as jnp
import numpy as np

multiply = jax.jit(jnp.matmul)


def gigaflops(size):
    matrix = jnp.ones((size, size))
    run = timeit.Timer(
        lambda: jax.block_until_ready(multiply(matrix, matrix))
    )
    return 2 * size**3 / np.median(run.repeat(11, number=1)[4:]) / 1e9


print("size  gigaflops")
for size in (16, 64, 256, 1024):
    print(f"{size:4}  {gigaflops(size):9.1f}")
