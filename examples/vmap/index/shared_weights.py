# in_axes says which arguments have a draw axis: with 0 each lane gets
# one entry along axis 0, with None every lane gets the whole array.
import jax
import jax.numpy as jnp


def predict(base, slope, weight):
    return base + slope * weight  # (car,)


base = jnp.array([1.0, 1.2, 0.8, 1.1])  # (draw,)
slope = jnp.array([2.5, 2.4, 2.6, 2.3])  # (draw,)
weight = jnp.array([1.6, 2.3, 2.8, 3.2, 3.9])  # (car,)

over_draws = jax.vmap(predict, in_axes=(0, 0, None))
predicted = over_draws(base, slope, weight)  # (draw, car)
print(predicted.shape)
print(predicted[0])  # the first draw's line

# Check:
by_loop = [predict(base[i], slope[i], weight) for i in range(4)]
assert jnp.allclose(predicted, jnp.stack(by_loop))
