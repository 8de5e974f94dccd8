# The kind of device that JAX computes on, and a first computation.
import jax
import jax.numpy as jnp

print(jax.devices()[0].platform)
print(jnp.arange(1, 6).sum())
