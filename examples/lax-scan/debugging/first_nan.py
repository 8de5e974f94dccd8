# Where does the NaN come from? Keep the state before each step as y,
# find the first step that spoils it, and run that step alone.
import jax
import jax.numpy as jnp

catch = jnp.array([1.0, 2.0, 2.0, 3.0, 4.0, 1.0])  # (year,) tonnes


def step(log_stock, catch_now):
    stock = jnp.exp(log_stock)
    left = stock + 0.5 * stock * (1 - stock / 10) - catch_now
    return jnp.log(left), {"before": log_stock, "left": left}


carry, ys = jax.lax.scan(step, jnp.log(5.0), catch)
good = jnp.isfinite(jnp.append(ys["before"][1:], carry))
year = jnp.argmin(good)  # the first False
print("good", good, "year", year)

carry, y = step(ys["before"][year], catch[year])
print(f"left {y['left']:.2f}, carry {carry}")

log_stock = jnp.log(5.0)
for t in range(year + 1):
    assert jnp.isfinite(log_stock)
    log_stock, _ = step(log_stock, catch[t])

assert jnp.isnan(log_stock)
