# What x.at[0].set(value) stores in an array of integers, of small
# integers and of floats, and which warning it gives.
import warnings

import jax.numpy as jnp

values = {
    "int": 300,
    "float": 2.7,
    "nan": jnp.nan,
    "int32": jnp.array([300]),
}
for dtype in ("int32", "int8", "float32"):
    for name, value in values.items():
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            stored = jnp.zeros(2, dtype).at[:1].set(value)[0]
        warned = [each.category.__name__ for each in caught]
        print(f"{dtype:8} {name:7}{stored!s:8}", *warned)
