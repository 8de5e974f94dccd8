# Cut both to the days that have a day before them.
import jax
import jax.numpy as jnp

prices = jnp.array([10.0, 12.0, 9.0, 11.0])  # (day,)


def add_move(total, day):
    before, price = day
    return total + (price - before) ** 2, None


total, _ = jax.lax.scan(add_move, 0.0, (prices[:-1], prices[1:]))
print(total)

# Check: the same by a loop or by hand
assert total == 2**2 + 3**2 + 2**2
