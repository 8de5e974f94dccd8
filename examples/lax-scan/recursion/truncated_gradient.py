# Truncated backpropagation through time: the series is cut into chunks,
# and stop_gradient cuts the gradient where a chunk begins.
import jax
import jax.numpy as jnp

flow = jnp.array([11.2, 11.6, 9.6, 12.1, 11.6, 11.6, 8.1, 12.3])


def loss(alpha, size):  # of the forecasts by exponential smoothing
    def step(level, value):
        error = value - level
        return level + alpha * error, error**2
    def chunk(level, values):
        return jax.lax.scan(step, jax.lax.stop_gradient(level), values)
    chunks = flow.reshape(-1, size)
    return jax.lax.scan(chunk, flow[0], chunks)[1].mean()


slope = jax.jit(jax.value_and_grad(loss), static_argnames="size")
for size in (1, 2, 4, 8):
    value, gradient = slope(0.3, size=size)
    print(f"chunks of {size}: loss {value:.2f}, slope {gradient:6.2f}")

# Check: one chunk gives the whole gradient
difference = (loss(0.31, 8) - loss(0.29, 8)) / 0.02
assert jnp.isclose(gradient, difference, rtol=0.02)
