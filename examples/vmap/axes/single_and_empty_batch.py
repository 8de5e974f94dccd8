# A batch of one item keeps its axis, and an empty batch gives an empty
# result of the right shape.
import jax
import jax.numpy as jnp


def center(series):  # (day,)
    return series - series.mean()


in_bed = jnp.array([[3.0, 8.0, 26.0], [76.0, 225.0, 298.0]])
for size in [2, 1, 0]:
    print(size, jax.vmap(center)(in_bed[:size]).shape)
