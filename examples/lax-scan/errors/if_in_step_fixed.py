# where computes both answers and picks one at each step.
import jax
import jax.numpy as jnp


def sell(stock, demand):
    stock = jnp.where(demand > stock, 50.0, stock)
    return stock - demand, None


demands = [20.0, 40.0, 10.0]
stock, _ = jax.lax.scan(sell, 50.0, jnp.array(demands))
print(stock)

# Check: the same by a loop or by hand
by_loop = 50.0
for demand in demands:
    by_loop = (50.0 if demand > by_loop else by_loop) - demand

assert stock == by_loop
