# Return the carry and an output, which may be None.
import jax
import jax.numpy as jnp


def grow(fund, rate):
    return fund * (1 + rate), None


fund, _ = jax.lax.scan(grow, 100.0, jnp.array([0.05, -0.02, 0.03]))
print(f"{fund:.2f}")

# Check: the same by a loop or by hand
assert jnp.allclose(fund, 100 * 1.05 * 0.98 * 1.03, rtol=1e-4)
