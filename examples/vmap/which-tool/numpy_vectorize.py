# np.vectorize and np.apply_along_axis call Python for each item. Their
# namesakes in JAX call it once, with a tracer.
import jax.numpy as jnp
import numpy as np

calls = []


def doubled(boys):
    calls.append(boys)
    return 2 * boys


in_bed = [3, 8, 26, 76]
for library in np, jnp:
    name = library.__name__
    calls.clear()
    library.vectorize(doubled)(library.array(in_bed))
    print(name, "vectorize", len(calls))
    calls.clear()
    rows = library.ones((4, 2))
    library.apply_along_axis(doubled, 1, rows)
    print(name, "apply_along_axis", len(calls))
