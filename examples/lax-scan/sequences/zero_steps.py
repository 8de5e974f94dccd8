# No steps: the carry is init, and ys are empty, of the right shape.
# The step is traced all the same, so its mistakes are still found.
import jax
import jax.numpy as jnp


def add(total, price):
    return total + price, {"total": total, "pair": jnp.ones(2) * price}


def subscript(total, price):
    return total + price[0], None


no_prices = jnp.zeros(0)
total, ys = jax.lax.scan(add, 7.0, no_prices)
loop = 7.0
for price in no_prices:
    loop += price

assert total == loop
print(total, jax.tree.map(jnp.shape, ys))
try:
    jax.lax.scan(subscript, 7.0, no_prices)
except IndexError as error:
    print("IndexError:", error)
