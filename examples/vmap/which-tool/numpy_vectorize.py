# np.vectorize and np.apply_along_axis are Python loops. JAX's functions
# of the same names call your function once, with a tracer.
import jax.numpy as jnp
import numpy as np

calls = []


def doubled(infected):
    calls.append(infected)
    return 2 * infected


counts = [3, 8, 26, 76]
for library in np, jnp:
    calls.clear()
    library.vectorize(doubled)(library.array(counts))
    print(f"{library.__name__}.vectorize: {len(calls)} calls")
    calls.clear()
    library.apply_along_axis(doubled, 1, library.ones((4, 2)))
    print(f"{library.__name__}.apply_along_axis: {len(calls)} calls")
