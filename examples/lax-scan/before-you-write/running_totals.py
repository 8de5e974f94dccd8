# Running sums and an integrated random walk need no scan: cumsum along
# the time axis, for all series at once.
import jax
import jax.numpy as jnp

key = jax.random.key(0)
shocks = jax.random.normal(key, (200, 3))  # (time, series)


@jax.jit
def by_scan(shocks):
    def step(carry, shock):
        trend, level = carry
        trend = trend + shock
        level = level + trend
        return (trend, level), level
    zeros = jnp.zeros(3)
    return jax.lax.scan(step, (zeros, zeros), shocks)[1]


walk = jnp.cumsum(shocks, axis=0)
smooth_walk = jnp.cumsum(walk, axis=0)
print("last values:", smooth_walk[-1].round(1))
print("as the scan:", by_scan(shocks)[-1].round(1))

# Check:
assert jnp.allclose(smooth_walk, by_scan(shocks), rtol=1e-3, atol=1e-2)
