# vmap is no loop. It does the same operations on arrays with one more
# axis: compare the two traces line by line.
import jax
import jax.numpy as jnp


def distance(start, end):  # (2,), (2,)
    return jnp.sqrt(jnp.sum((start - end) ** 2))


starts = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])  # (pair, xy)
ends = jnp.array([[6.0, 5.0], [4.0, 3.0], [2.0, 1.0]])  # (pair, xy)

distances = jax.vmap(distance)(starts, ends)
print(distances)

print("one pair")
print(jax.make_jaxpr(distance)(starts[0], ends[0]))
print("three pairs")
print(jax.make_jaxpr(jax.vmap(distance))(starts, ends))

# Check:
by_loop = [distance(starts[i], ends[i]) for i in range(3)]
assert jnp.allclose(distances, jnp.stack(by_loop))
