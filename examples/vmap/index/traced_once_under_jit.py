# Without jit, vmap traces the function again at each call. Under jit it
# is traced and compiled at the first call only.
import jax
import jax.numpy as jnp

weight = jnp.array([1.6, 2.3, 2.8, 3.2, 3.9])  # (car,)


def predict(base, slope):
    print("  tracing")
    return base + slope * weight


over_draws = jax.vmap(predict)
compiled = jax.jit(over_draws)
base, slope = jnp.ones(4000), jnp.ones(4000)  # (draw,) each

print("vmap")
for _ in range(3):
    over_draws(base, slope)

print("jit(vmap)")
for _ in range(3):
    compiled(base, slope)
