# All distances between two sets of points: write the distance of two
# points, then map one argument at a time.
import jax
import jax.numpy as jnp


def distance(point, other):  # (2,), (2,)
    return jnp.sqrt(jnp.sum((point - other) ** 2))


points = jnp.array([[0.0, 0.0], [3.0, 0.0], [3.0, 4.0]])  # (point, xy)
others = jnp.array([[0.0, 4.0], [3.0, 4.0]])  # (other, xy)

to_each_other = jax.vmap(distance, in_axes=(None, 0))
all_distances = jax.vmap(to_each_other, in_axes=(0, None))
distances = all_distances(points, others)  # (point, other)
print(distances)

# Check:
by_loop = [[distance(a, b) for b in others] for a in points]
assert jnp.allclose(distances, jnp.array(by_loop))
