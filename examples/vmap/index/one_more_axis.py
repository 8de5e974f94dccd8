# vmap is no loop: the same operations, each on arrays that have one
# more axis. Compare the two traces line by line.
import jax
import jax.numpy as jnp


def distance(start, end):  # (2,), (2,)
    return jnp.sqrt(jnp.sum((start - end) ** 2))


starts = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])  # (point, xy)
ends = jnp.array([[6.0, 5.0], [4.0, 3.0], [2.0, 1.0]])  # (point, xy)

print("one pair")
print(jax.make_jaxpr(distance)(starts[0], ends[0]))
print("three pairs")
print(jax.make_jaxpr(jax.vmap(distance))(starts, ends))
