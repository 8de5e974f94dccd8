# Does it matter where the brackets are? JAX does not check that, so try
# an operator on random numbers before you trust it.
import jax
import jax.numpy as jnp


def associates(operator, shape=()):
    a, b, c = jax.random.normal(jax.random.key(0), (3, *shape))
    left = operator(operator(a, b), c)
    right = operator(a, operator(b, c))
    return bool(jnp.allclose(left, right, atol=1e-4))


print("add:     ", associates(jnp.add))
print("matmul:  ", associates(jnp.matmul, (4, 4)))
print("subtract:", associates(jnp.subtract))
print("mean:    ", associates(lambda x, y: (x + y) / 2))


def spend(money, price):
    return money - price, money - price


prices = jnp.array([10.0, 1, 2, 3, 4])
_, by_scan = jax.lax.scan(spend, 10.0, prices[1:])
print("scan: ", by_scan)
print("pairs:", jax.lax.associative_scan(jnp.subtract, prices)[1:])
