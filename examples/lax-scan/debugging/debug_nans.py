# debug_nans raises an error where a NaN is made. For a scan it names
# the scan; with jit disabled too, it names the operation.
# raises: FloatingPointError
import jax
import jax.numpy as jnp

catch = jnp.array([1.0, 2.0, 2.0, 3.0, 4.0, 1.0])  # (year,) tonnes


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
