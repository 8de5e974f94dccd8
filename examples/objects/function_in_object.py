# A function is a static field, compared by identity: a lambda that is
# made again is another function, and jit traces again.
from collections.abc import Callable
from dataclasses import dataclass

import jax
import jax.numpy as jnp


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Layer:
    weights: jax.Array
    link: Callable = jax.tree.static()


@jax.jit
def predict(layer, x):
    print("traced")
    return layer.link(layer.weights @ x)


weights, x = jnp.array([[0.1, 0.2], [0.3, 0.4]]), jnp.array([1.0, 2.0])
for name, links in {
    "named": (jnp.tanh, jnp.tanh),
    "lambda": (lambda z: jnp.tanh(z), lambda z: jnp.tanh(z)),
}.items():
    print(name)
    results = [predict(Layer(weights, link), x) for link in links]

print(results[0])
