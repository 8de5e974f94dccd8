# All pairwise distances. A point's distance from itself has no slope:
# guard the square root where you take a gradient.
import jax
import jax.numpy as jnp


def distance(point, other):  # (2,), (2,)
    return jnp.sqrt(jnp.sum((point - other) ** 2))


def guarded(point, other):
    square = jnp.sum((point - other) ** 2)
    apart = square > 0
    return jnp.where(apart, jnp.sqrt(jnp.where(apart, square, 1)), 0)


def all_pairs(function, points, others):
    to_each = jax.vmap(function, in_axes=(None, 0))
    return jax.vmap(to_each, in_axes=(0, None))(points, others)


def total(points, function):
    return all_pairs(function, points, points).sum()


points = jnp.array([[0.0, 0.0], [3.0, 0.0], [3.0, 4.0]])  # (point, xy)
others = jnp.array([[0.0, 4.0], [3.0, 4.0]])  # (other, xy)
distances = all_pairs(distance, points, others)
by_loop = [[distance(a, b) for b in others] for a in points]
assert jnp.allclose(distances, jnp.array(by_loop))
print(distances)  # (point, other)

for function in distance, guarded:
    print(function.__name__, jax.grad(total)(points, function)[0])
