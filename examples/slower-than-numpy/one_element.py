# Microseconds for each element where Python takes a JAX array apart or
# puts one together, beside one call for all of them.
# varies: times
import timeit

import jax
import jax.numpy as jnp
import numpy as np

index = range(500)
on_host = np.arange(500, dtype="float32")
array = jnp.array(on_host)
scalars = [jnp.float32(i) for i in index]
floats = on_host.tolist()

ways = {
    "NumPy: x[i] in a loop": lambda: sum(on_host[i] for i in index),
    "x[i] in a loop": lambda: sum(array[i] for i in index),
    "for value in x": lambda: sum(value for value in array),
    "x.tolist()": lambda: sum(array.tolist()),
    "jnp.sum(x)": lambda: jnp.sum(array),
    "jnp.array of scalars": lambda: jnp.array(scalars),
    "jnp.stack of scalars": lambda: jnp.stack(scalars),
    "jnp.array of floats": lambda: jnp.array(floats),
    "jnp.array of NumPy": lambda: jnp.array(on_host),
}
for name, way in ways.items():
    run = timeit.Timer(lambda way=way: jax.block_until_ready(way()))
    time = np.median(run.repeat(9, number=1)[2:]) * 1e6 / 500
    print(f"{name:22} {time:8.3f}")
