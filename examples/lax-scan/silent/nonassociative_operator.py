# associative_scan needs an operator with (a . b) . c == a . (b . c).
# Try it with random triples.
import jax
import jax.numpy as jnp
import numpy as np


def associates(operator, parts=None):
    shape = (3, 100) if parts is None else (3, parts, 100)
    triple = jax.random.normal(jax.random.key(0), shape)
    a, b, c = triple if parts is None else map(tuple, triple)
    left = operator(operator(a, b), c)
    right = operator(a, operator(b, c))
    return np.allclose(jnp.array(left), jnp.array(right), atol=1e-4)


def smooth(level, price):
    return 0.7 * level + 0.3 * price


def chain(one, then):  # two maps x -> slope * x + shift
    (a, b), (c, d) = one, then
    return a * c, b * c + d


print("subtract", associates(jnp.subtract))
print("smooth  ", associates(smooth))
print("add     ", associates(jnp.add))
print("chain   ", associates(chain, parts=2))
