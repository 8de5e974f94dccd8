# Run the same step in a scan and in a Python loop: if the results
# differ, it depends on something outside.
import jax
import jax.numpy as jnp
import numpy as np


def is_pure(step, init, xs):
    carry, ys = init, []
    for t in range(len(jax.tree.leaves(xs)[0])):
        x = jax.tree.map(lambda leaf, t=t: leaf[t], xs)
        carry, y = step(carry, x)
        ys.append(y)
    loop = carry, jax.tree.map(lambda *y: jnp.stack(y), *ys)
    both = jax.tree.map(np.isclose, jax.lax.scan(step, init, xs), loop)
    return all(same.all() for same in jax.tree.leaves(both))


seen = []
rng = np.random.default_rng(0)


def mean(level, price):
    seen.append(price)
    return level + (price - level) / len(seen), None


def walk(price, drift):
    return price + drift + rng.normal(), None


def fixed(state, price):
    level, n = state
    return (level + (price - level) / (n + 1), n + 1), None


prices = jnp.array([10.0, 12.0, 9.0])
print("list outside:", is_pure(mean, 0.0, prices))
print("NumPy's rng: ", is_pure(walk, 0.0, prices))
print("fixed:       ", is_pure(fixed, (0.0, 0), prices))
