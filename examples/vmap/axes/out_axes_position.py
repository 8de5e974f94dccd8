# out_axes says where the mapped axis stands in the result, counted in
# the result's own rank: here 3, one more than the function returns.
import jax
import jax.numpy as jnp


def table(start):  # ()
    return start + jnp.zeros((3, 4))


starts = jnp.arange(7.0)
by_loop = [table(start) for start in starts]
for place in [0, 1, 2, -1, -2]:
    result = jax.vmap(table, out_axes=place)(starts)
    assert (result == jnp.stack(by_loop, axis=place)).all()
    print(f"{place:2}", result.shape)
