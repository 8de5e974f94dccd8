# Lags of values that were observed need no scan: slices of equal
# length, each shifted by one day, give all days at once.
import jax
import jax.numpy as jnp
from jax.scipy.stats import norm

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
y = jnp.log(jnp.array(in_bed))  # (day,)


@jax.jit
def log_likelihood(a, b, sigma):
    expected = a * y[1:-1] + b * y[:-2]  # (day - 2,)
    return norm.logpdf(y[2:], expected, sigma).sum()


print(log_likelihood(1.3, -0.4, 0.3).round(2))

# Check: the loop, and a scan that carries two lags.
by_loop = 0.0
for t in range(2, len(y)):
    expected = 1.3 * y[t - 1] - 0.4 * y[t - 2]
    by_loop += norm.logpdf(y[t], expected, 0.3)


def step(lags, now):
    last, before_last = lags
    expected = 1.3 * last - 0.4 * before_last
    return (now, last), norm.logpdf(now, expected, 0.3)


_, terms = jax.lax.scan(step, (y[1], y[0]), y[2:])
assert jnp.allclose(log_likelihood(1.3, -0.4, 0.3), by_loop)
assert jnp.allclose(terms.sum(), by_loop)
