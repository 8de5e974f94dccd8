# Each step appends to the carry, so the carry gets longer.
# raises: TypeError
import jax
import jax.numpy as jnp

prices = jnp.array([10.0, 12.0, 9.0, 11.0])  # (day,)


def keep_lowest(history, price):
    lowest = jnp.minimum(history[-1], price)
    return jnp.append(history, lowest), None


jax.lax.scan(keep_lowest, prices[:1], prices[1:])
