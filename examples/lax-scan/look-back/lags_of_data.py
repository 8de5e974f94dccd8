# Lags of values that you have observed need no scan: all days at once
# by slices of equal length, each shifted by one.
import jax
import jax.numpy as jnp
from jax.scipy.stats import norm

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
y = jnp.log(jnp.array(in_bed))  # (day,)
a, b, sigma = 1.3, -0.4, 0.3

expected = a * y[1:-1] + b * y[:-2]  # (day - 2,)
by_slices = norm.logpdf(y[2:], expected, sigma).sum()


def step(carry, now):
    last, before_last = carry
    expected = a * last + b * before_last
    return (now, last), norm.logpdf(now, expected, sigma)


_, terms = jax.lax.scan(step, (y[1], y[0]), y[2:])

by_loop = 0.0
for t in range(2, len(y)):
    by_loop += norm.logpdf(y[t], a * y[t - 1] + b * y[t - 2], sigma)

assert jnp.allclose(by_slices, by_loop)
assert jnp.allclose(terms.sum(), by_loop)
print(by_slices.round(2), len(y), terms.shape)
