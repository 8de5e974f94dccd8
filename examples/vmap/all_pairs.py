# One vmap for each axis of the answer: the inner one runs over the
# ends, the outer one over the starts.
import jax
import jax.numpy as jnp


def distance(start, end):  # (2,), (2,)
    return jnp.sqrt(jnp.sum((start - end) ** 2))


starts = jnp.array([[0.0, 0.0], [3.0, 0.0]])  # (start, xy)
ends = jnp.array([[0.0, 4.0], [3.0, 4.0], [3.0, 0.0]])  # (end, xy)

to_all_ends = jax.vmap(distance, in_axes=(None, 0))
distances = jax.vmap(to_all_ends, in_axes=(0, None))(starts, ends)
by_loop = [[distance(a, b) for b in ends] for a in starts]
assert jnp.allclose(distances, jnp.array(by_loop))
print(distances)  # (start, end)
