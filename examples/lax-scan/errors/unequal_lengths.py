# Four prices and three prices cannot go in together as xs.
# raises: ValueError
import jax
import jax.numpy as jnp

prices = jnp.array([10.0, 12.0, 9.0, 11.0])  # (day,)


def add_move(total, day):
    before, price = day
    return total + (price - before) ** 2, None


jax.lax.scan(add_move, 0.0, (prices, prices[1:]))
