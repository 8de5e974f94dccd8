# debug_nans raises where a NaN is made. Inside a scan it names the
# operation, and the traceback your line, once jit is disabled too.
# raises: FloatingPointError
import jax
import jax.numpy as jnp

catch = jnp.array([1.0, 2.0, 2.0, 3.0, 4.0, 1.0])  # (year,)


def step(stock, catch_now):
    stock = stock - catch_now
    return stock, jnp.log(stock)


try:
    with jax.debug_nans(True):
        jax.lax.scan(step, 5.5, catch)
except FloatingPointError as error:
    print(error)

with jax.debug_nans(True), jax.disable_jit():
    jax.lax.scan(step, 5.5, catch)
