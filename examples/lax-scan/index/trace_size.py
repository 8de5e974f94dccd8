# Under jit a Python loop enters the trace step by step, a scan as one
# operation.
import jax
import jax.numpy as jnp


def with_loop(rain):  # (day,)
    total = 0.0
    for day in range(365):
        total = total + rain[day]
    return total


def add(total, today):
    return total + today, None


def with_scan(rain):  # (day,)
    return jax.lax.scan(add, 0.0, rain)[0]


rain = jnp.ones(365)
assert with_loop(rain) == with_scan(rain)
print(len(jax.make_jaxpr(with_loop)(rain).eqns))
print(len(jax.make_jaxpr(with_scan)(rain).eqns))
