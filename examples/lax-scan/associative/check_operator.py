# Try an operator before you trust it: on random triples, both ways to
# put the brackets must give the same. x - y and (x + y) / 2 fail.
import jax
import jax.numpy as jnp
import numpy as np


def linear(earlier, later):
    keep, new = earlier
    return later[0] * keep, later[0] * new + later[1]


def draw(like):
    return jax.tree.map(lambda x: rng.normal(size=x.shape), like)


def associates(operator, like):
    a, b, c = draw(like), draw(like), draw(like)
    left = operator(operator(a, b), c)
    right = operator(a, operator(b, c))
    gap = jax.tree.map(lambda x, y: jnp.abs(x - y).max(), left, right)
    return all(leaf < 1e-4 for leaf in jax.tree.leaves(gap))


rng, many = np.random.default_rng(0), jnp.zeros(100)
print("add     ", associates(jnp.add, many))
print("subtract", associates(jnp.subtract, many))
print("mean    ", associates(lambda x, y: (x + y) / 2, many))
print("linear  ", associates(linear, (many, many)))
print("matmul  ", associates(jnp.matmul, jnp.zeros((100, 2, 2))))

spent = jnp.array([10.0, 1, 2, 3, 4])
by_loop = [float(spent[0])]
for price in spent.tolist()[1:]:
    by_loop.append(by_loop[-1] - price)

print("loop    ", jnp.array(by_loop))
print("paired  ", jax.lax.associative_scan(jnp.subtract, spent))
