# A network of equal layers: stack their weights along a first axis, and
# scan over the stack. What flows through the layers is the carry.
import jax
import jax.numpy as jnp


def layer(hidden, weights):
    matrix, bias = weights
    return jnp.tanh(hidden @ matrix + bias), None


@jax.jit
def network(stacked, features):
    return jax.lax.scan(layer, features, stacked)[0]


layers = []
for key in jax.random.split(jax.random.key(0), 3):
    key_matrix, key_bias = jax.random.split(key)
    matrix = jax.random.normal(key_matrix, (4, 4))
    layers.append((matrix, jax.random.normal(key_bias, (4,))))

stacked = jax.tree.map(lambda *leaves: jnp.stack(leaves), *layers)
features = jnp.array([1.0, 0.0, -1.0, 0.5])
print("stacked:", *(leaf.shape for leaf in stacked))
result = network(stacked, features)
print("result: ", *(f"{value:.2f}" for value in result))

# Check: the layers one after the other.
hidden = features
for weights in layers:
    hidden, _ = layer(hidden, weights)

assert jnp.allclose(result, hidden, atol=1e-5)
