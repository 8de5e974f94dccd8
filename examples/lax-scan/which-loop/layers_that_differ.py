# Three layers of different widths: no stack of them is an array, and
# three steps are few. A Python loop has a gradient and goes under jit.
import jax
import jax.numpy as jnp
import numpy as np


def predict(weights, doses):  # (beetle group, 1)
    layer = doses
    for weight in weights:
        layer = jnp.tanh(layer @ weight)
    return layer


def misfit(weights):
    share = killed / jnp.array([59.0, 60, 62, 56])
    return jnp.mean((predict(weights, doses)[:, 0] - share) ** 2)


doses = jnp.array([[1.69], [1.72], [1.76], [1.78]]) - 1.7
killed = jnp.array([6.0, 13, 18, 28])
keys = jax.random.split(jax.random.key(0), 3)
shapes = [(1, 8), (8, 4), (4, 1)]
weights = [
    jax.random.normal(key, shape)
    for key, shape in zip(keys, shapes, strict=True)
]
slopes = jax.jit(jax.grad(misfit))(weights)
print([slope.shape for slope in slopes])

shift = 0.01
moved = [weights[0].at[0, 3].add(shift), *weights[1:]]
back = [weights[0].at[0, 3].add(-shift), *weights[1:]]
difference = (misfit(moved) - misfit(back)) / (2 * shift)
assert np.allclose(slopes[0][0, 3], difference, rtol=0.02)
