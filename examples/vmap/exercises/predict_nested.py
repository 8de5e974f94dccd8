# Every base with every weight: two vmaps around a sum of two numbers.
import jax
import jax.numpy as jnp


def predict(base, weight):  # (), ()
    return base + weight


by_weight = jax.vmap(predict, in_axes=(None, 0))
table = jax.vmap(by_weight, in_axes=(0, None))
base = jnp.array([0, 10, 20])  # (draw,)
weight = jnp.array([1, 2, 3])  # (car,)

print(table(base, weight))
