# Squared distances by one matrix product. It needs no array with an
# axis for the features, but far from 0 it loses digits: center first.
import jax
import jax.numpy as jnp


def distance(point, other):  # (2,), (2,)
    return jnp.sqrt(jnp.sum((point - other) ** 2))


def by_product(points):  # (point, feature)
    squares = jnp.sum(points**2, axis=1)  # (point,)
    squares = squares[:, None] + squares - 2 * points @ points.T
    return jnp.sqrt(jnp.maximum(squares, 0))


def by_vmap(points):
    to_each_other = jax.vmap(distance, in_axes=(None, 0))
    return jax.vmap(to_each_other, in_axes=(0, None))(points, points)


corner = jnp.array([450_000.0, 5_200_000.0])  # meters on a map
points = jnp.array([[0.0, 0.0], [30.0, 40.0], [3000.0, 4000.0]])
points = corner + points  # (point, 2)

expected = by_vmap(points)  # (point, point)
print(expected[0])

centered = points - points.mean(axis=0)
for given in points, centered:
    error = jnp.abs(by_product(given) - expected).max()
    print("off by more than 10 meters:", error > 10)
