# How many operations JAX records for a year of days: a Python loop
# against a scan.
import jax
import jax.numpy as jnp


def with_loop(rain):
    total = 0.0
    for day in range(365):
        total = total + rain[day]
    return total


def with_scan(rain):
    def add(total, today):
        return total + today, None
    total, _ = jax.lax.scan(add, 0.0, rain)
    return total


rain = jnp.ones(365)  # (day,)
print("loop", len(jax.make_jaxpr(with_loop)(rain).eqns))
print("scan", len(jax.make_jaxpr(with_scan)(rain).eqns))

# Check: both add up the same rain.
assert with_loop(rain) == with_scan(rain)
