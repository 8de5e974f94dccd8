# Three layers with weights of different shapes: a scan cannot hold them
# in one array, and a Python loop of three steps is short.
import jax
import jax.numpy as jnp

shapes = [(1, 8), (8, 4), (4, 1)]
keys = jax.random.split(jax.random.key(0), 3)
weights = []
for key, shape in zip(keys, shapes, strict=True):
    weights.append(jax.random.normal(key, shape))

dose = jnp.array([[1.69], [1.72], [1.76], [1.78]]) - 1.7  # (group, 1)
share = jnp.array([0.10, 0.22, 0.29, 0.50])  # of beetles, killed


@jax.jit
def misfit(weights):
    hidden = dose
    for weight in weights:
        hidden = jnp.tanh(hidden @ weight)
    return jnp.mean((hidden[:, 0] - share) ** 2)


slopes = jax.grad(misfit)(weights)
print("shapes of the gradient:", [slope.shape for slope in slopes])

# Check: one slope is that of a small difference.
up = misfit([weights[0].at[0, 3].add(0.01), *weights[1:]])
down = misfit([weights[0].at[0, 3].add(-0.01), *weights[1:]])
assert jnp.allclose(slopes[0][0, 3], (up - down) / 0.02, rtol=0.02)
