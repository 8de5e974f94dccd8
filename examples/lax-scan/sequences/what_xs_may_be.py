# What xs may be. A list of numbers is refused. A list of rows is not:
# each row is read as an input of its own.
import jax
import jax.numpy as jnp
import numpy as np


def step(count, x):
    return count + 1, jax.tree.leaves(x)[0]


rows = [np.array([3, 1]), np.array([8, 2]), np.array([26, 5])]
candidates = {
    "np.stack(rows)": np.stack(rows),  # (day, ward)
    "rows": rows,
    "[3, 8, 26]": [3, 8, 26],
    "range(3)": range(3),
    "two lengths": (jnp.zeros(3), jnp.zeros(2)),
}
for name, xs in candidates.items():
    try:
        count, ys = jax.lax.scan(step, 0, xs)
        print(f"{name:14} {count} steps, the first gets {ys[0]}")
    except (TypeError, ValueError) as error:
        print(f"{name:14} {str(error)[:44]} ...")
