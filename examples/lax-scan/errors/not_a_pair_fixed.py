# The carry and a y. Without a result for each step, y is None.
import jax
import jax.numpy as jnp


def grow(fund, rate):
    return fund * (1 + rate), None


fund, _ = jax.lax.scan(grow, 100.0, jnp.array([0.05, -0.02, 0.03]))
assert jnp.allclose(fund, 100 * 1.05 * 0.98 * 1.03, rtol=1e-4)
print(f"{fund:.2f}")
