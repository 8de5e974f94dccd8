# Where does the NaN come from? Return the state before each step, find
# the first step that spoils it, and run that step alone.
import jax
import jax.numpy as jnp

catch = jnp.array([1.0, 2.0, 2.0, 3.0, 4.0, 1.0])  # (year,) tonnes


def step(log_stock, catch_now):
    stock = jnp.exp(log_stock)
    left = stock + 0.5 * stock * (1 - stock / 10) - catch_now
    return jnp.log(left), {"before": log_stock, "left": left}


last, ys = jax.lax.scan(step, jnp.log(5.0), catch)
after = jnp.append(ys["before"][1:], last)
good = jnp.isfinite(after)
year = jnp.argmin(good)  # the first False
print("good:", good)

_, y = step(ys["before"][year], catch[year])  # this step alone
print(f"year {year}: left {y['left']:.2f} tonnes")

# Check: the same by a Python loop
log_stock = jnp.log(5.0)
for t in range(year):
    log_stock, _ = step(log_stock, catch[t])
    assert jnp.isfinite(log_stock)

assert jnp.isnan(step(log_stock, catch[year])[0])
