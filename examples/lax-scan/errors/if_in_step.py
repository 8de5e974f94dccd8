# An if on a value that is not known while the step is traced.
# raises: TracerBoolConversionError
import jax
import jax.numpy as jnp


def sell(stock, demand):
    if demand > stock:
        stock = 50.0  # fill up
    return stock - demand, None


jax.lax.scan(sell, 50.0, jnp.array([20.0, 40.0, 10.0]))
