# Two questions to a function that updates an array: does it keep the
# dtype, under strict promotion, and is it the same in 64 bits?
import warnings

import jax
import jax.numpy as jnp
import numpy as np
from jax.dtypes import TypePromotionError


def kept(function, x):
    try:
        with jax.numpy_dtype_promotion("strict"):
            after = jax.eval_shape(function, x)
    except TypePromotionError:
        return "mixes dtypes"
    same = after.dtype == x.dtype
    return "kept" if same else f"becomes {after.dtype}"


def same_in_64_bits(function, x):
    wider = np.asarray(x).astype(np.result_type(x.dtype, np.int64))
    with warnings.catch_warnings(record=True):
        narrow = np.asarray(function(x))
        with jax.enable_x64(True):
            wide = np.asarray(function(jnp.asarray(wider)))
    return np.allclose(narrow, wide)


boys = jnp.array([3, 8, 26], jnp.int8)
updates = {
    "divide(2)": lambda x: x.at[0].divide(2),
    "add(0.5)": lambda x: x.at[0].add(0.5),
    "set(300)": lambda x: x.at[0].set(300),
    "set(30)": lambda x: x.at[0].set(30),
}
for name, update in updates.items():
    print(f"{name:9} {kept(update, boys):16}", end=" ")
    print(same_in_64_bits(update, boys))
