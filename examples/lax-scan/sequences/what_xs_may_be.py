# What xs may be. A list of rows is not refused: each row is read as an
# input of its own, and the steps run along the columns.
import jax
import jax.numpy as jnp
import numpy as np


def first_leaf(steps, x):
    return steps + 1, jax.tree.leaves(x)[0]


rows = [
    np.array([10.0, 7.0]),
    np.array([12.0, 6.0]),
    np.array([14.0, 5.0]),
]
candidates = {
    "np.stack(rows)": np.stack(rows),  # (day, share)
    "rows": rows,
    "[10.0, 12.0]": [10.0, 12.0],
    "unequal lengths": (jnp.zeros(3), jnp.zeros(2)),
    "range(3)": range(3),
}
for name, xs in candidates.items():
    try:
        steps, ys = jax.lax.scan(first_leaf, 0, xs)
        print(f"{name:15} {steps} steps, the first gets {ys[0]}")
    except (TypeError, ValueError) as error:
        print(f"{name:15} {str(error)[:44]} ...")

_, days = jax.lax.scan(first_leaf, 0, np.stack(rows))
for day, row in enumerate(rows):  # the loop over days
    assert (days[day] == row).all()
