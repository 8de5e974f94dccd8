# A network of equal layers: stack their parameters along a leading
# axis of layers, and scan over it. The carry is what flows through.
import jax
import jax.numpy as jnp
import numpy as np


def layer(hidden, parameters):  # (feature,)
    weights, bias = parameters  # (in, out), (out,)
    return jnp.tanh(hidden @ weights + bias), None


def network(parameters, features):
    return jax.lax.scan(layer, features, parameters)[0]


rng = np.random.default_rng(0)
layers = [
    (rng.normal(size=(4, 4)), rng.normal(size=4)) for _ in range(3)
]
stacked = jax.tree.map(lambda *leaves: jnp.stack(leaves), *layers)
features = jnp.array([1.0, 0.0, -1.0, 0.5])
hidden = np.array(features)
for weights, bias in layers:
    hidden = np.tanh(hidden @ weights + bias)

assert jnp.allclose(network(stacked, features), hidden, atol=1e-5)
print("stacked", *(leaf.shape for leaf in stacked))
slope = jax.grad(lambda p: network(p, features).sum())(stacked)
print("slopes ", *(leaf.shape for leaf in slope))

try:
    jnp.stack([jnp.zeros((4, 4)), jnp.zeros((4, 8))])
except ValueError as error:
    print("unequal layers:", error)
