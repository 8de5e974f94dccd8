# The distance of a point from itself has no slope, and one NaN spoils
# the gradient. The guarded distance keeps 0 away from the square root.
import jax
import jax.numpy as jnp


def distance(point, other):  # (2,), (2,)
    return jnp.sqrt(jnp.sum((point - other) ** 2))


def guarded(point, other):
    square = jnp.sum((point - other) ** 2)
    apart = square > 0
    return jnp.where(apart, jnp.sqrt(jnp.where(apart, square, 1)), 0)


def total(points, distance):
    to_each_other = jax.vmap(distance, in_axes=(None, 0))
    all_distances = jax.vmap(to_each_other, in_axes=(0, None))
    return all_distances(points, points).sum()


points = jnp.array([[0.0, 0.0], [3.0, 0.0], [3.0, 4.0]])  # (point, xy)
print(jax.grad(total)(points, distance)[0])
print(jax.grad(total)(points, guarded)[0])
