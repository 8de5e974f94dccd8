# Write jnp for np: JAX has the same functions for traced values.
import jax
import jax.numpy as jnp


def step(total, count):
    return total + jnp.log(count), None


total, _ = jax.lax.scan(step, 0.0, jnp.array([3.0, 8.0, 26.0]))
print(f"{total:.2f}")

# Check: the log of the product
assert jnp.allclose(total, jnp.log(3 * 8 * 26), rtol=1e-5)
