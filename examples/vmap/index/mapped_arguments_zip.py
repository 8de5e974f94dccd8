# Two mapped arguments walk together, as in zip: first with first,
# second with second.
import jax
import jax.numpy as jnp


def distance(start, end):  # (2,), (2,)
    return jnp.sqrt(jnp.sum((start - end) ** 2))


starts = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])  # (point, xy)
ends = jnp.array([[6.0, 5.0], [4.0, 3.0], [2.0, 1.0]])  # (point, xy)

distances = jax.vmap(distance)(starts, ends)
by_loop = [distance(a, b) for a, b in zip(starts, ends, strict=True)]
assert jnp.allclose(distances, jnp.array(by_loop))
print(distances)
