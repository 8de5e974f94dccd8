# How a NumPy array's dtype and values change in JAX. Only the last
# line of output is an error; the other changes are silent.
import warnings

import jax.numpy as jnp
import numpy as np

columns = {
    "float": np.array([0.1, 2.5]),
    "count": np.array([3, 8]),
    "patient": np.array([20_000_001.0, 20_000_002.0]),
    "second": np.array([1_700_000_000_000, 8]),
    "tiny": np.array([1e-50, 1e50]),
    "flag": np.array([True, False]),
    "day": np.array(["2026-01-01"], "datetime64[D]"),
}
for name, column in columns.items():
    try:
        with warnings.catch_warnings(action="ignore"):
            x = jnp.array(column)
        print(f"{name:8} {column.dtype} -> {x.dtype} {x}")
    except TypeError as error:
        print(f"{name:8} {column.dtype} -> {type(error).__name__}")
