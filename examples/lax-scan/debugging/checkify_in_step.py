# A condition with a message, checked at every step, under jit too:
# checkify returns the first error instead of raising it.
import jax
import jax.numpy as jnp
from jax.experimental import checkify

catch = jnp.array([1.0, 2.0, 2.0, 3.0, 4.0, 1.0])  # (year,)


def step(stock, x):
    year, catch_now = x
    stock = stock - catch_now
    checkify.check(stock > 0, "stock {} in year {}", stock, year)
    return stock, stock


def run(catch):
    return jax.lax.scan(step, 9.0, (jnp.arange(len(catch)), catch))


error, (carry, ys) = jax.jit(checkify.checkify(run))(catch)
print(error.get())
print(ys)

stock = 9.0
for year, catch_now in enumerate(catch):
    stock = stock - catch_now
    assert ys[year] == stock
