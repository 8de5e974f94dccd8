# A condition with a message, tested at every step, under jit too:
# checkify returns the first error instead of raising it.
import jax
import jax.numpy as jnp
from jax.experimental import checkify

catch = jnp.array([1.0, 2.0, 2.0, 3.0, 4.0, 1.0])  # (year,) tonnes


def simulate(catch):
    def step(stock, x):
        year, catch_now = x
        stock = stock - catch_now
        checkify.check(stock > 0, "stock {} in year {}", stock, year)
        return stock, stock
    return jax.lax.scan(step, 9.0, (jnp.arange(len(catch)), catch))[1]


error, stocks = jax.jit(checkify.checkify(simulate))(catch)
print(error.get())
print(stocks)

# Check: the stocks are what is left of 9 tonnes
assert jnp.array_equal(stocks, 9 - jnp.cumsum(catch))
