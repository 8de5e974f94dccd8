# Five draws and five cars: the lengths agree, so nothing is raised, and
# the first draw meets only the first car, the second the second.
import jax
import jax.numpy as jnp


def predict(base, slope, weight):
    return base + slope * weight


base = jnp.array([1.0, 1.2, 0.8, 1.1, 0.9])  # (draw,)
slope = jnp.array([2.5, 2.4, 2.6, 2.3, 2.5])  # (draw,)
weight = jnp.array([1.6, 2.3, 2.8, 3.2, 3.9])  # (car,)

wrong = jax.vmap(predict)(base, slope, weight)
right = jax.vmap(predict, in_axes=(0, 0, None))(base, slope, weight)
print(wrong.shape)
print(right.shape)  # (draw, car)
print(jnp.allclose(wrong, jnp.diagonal(right)))
