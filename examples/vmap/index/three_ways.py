# The same four numbers by a Python loop, by broadcasting by hand, and
# by vmap.
import jax
import jax.numpy as jnp
from jax.scipy.stats import norm

weight = jnp.array([1.6, 2.3, 2.8, 3.2, 3.9])  # (car,)
fuel = jnp.array([5.1, 6.4, 7.9, 8.8, 10.9])  # (car,)
base = jnp.array([1.0, 1.2, 0.8, 1.1])  # (draw,)
slope = jnp.array([2.5, 2.4, 2.6, 2.3])  # (draw,)
noise = jnp.array([0.3, 0.4, 0.3, 0.5])  # (draw,)


def log_likelihood(base, slope, noise):
    return norm.logpdf(fuel, base + slope * weight, noise).sum()


by_loop = []
for i in range(4):
    by_loop.append(log_likelihood(base[i], slope[i], noise[i]))

mean = base[:, None] + slope[:, None] * weight  # (draw, car)
by_hand = norm.logpdf(fuel, mean, noise[:, None]).sum(axis=1)

by_vmap = jax.vmap(log_likelihood)(base, slope, noise)

print(jnp.allclose(by_vmap, jnp.stack(by_loop)))
print(jnp.allclose(by_vmap, by_hand))
