# What jit accepts inside of a dict, as an argument: arrays, numbers
# and None. Everything else it refuses.
import jax
import jax.numpy as jnp
import numpy as np


class Plain:
    rate = 0.5


candidates = {
    "JAX array": jnp.ones(3),
    "NumPy array": np.ones(3),
    "number": 0.5,
    "bool": True,
    "None": None,
    "list of numbers": [0.5, 2.0],
    "string": "logit",
    "array of strings": np.array(["a", "b"]),
    "function": jnp.exp,
    "set": {1, 2},
    "object": Plain(),
}
accept = jax.jit(lambda model: model["x"])
for name, candidate in candidates.items():
    leaves = len(jax.tree.leaves(candidate))
    try:
        accept({"x": candidate})
        print(f"{name:17} leaves: {leaves}  accepted")
    except TypeError as error:
        print(f"{name:17} leaves: {leaves}  {type(error).__name__}")
