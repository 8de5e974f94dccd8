# With sum_match=True, out_axes=None returns the sum over the lanes of a
# result that varies. The log density of the data is such a sum.
import jax
import jax.numpy as jnp
from jax.scipy.stats import norm

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])  # (school,)


def log_density(mu, effect, error):  # one school
    return norm.logpdf(effect, mu, error)


options = {
    "in_axes": (None, 0, 0),
    "out_axes": None,
    "sum_match": True,
}
total = jax.vmap(log_density, **options)
slope = jax.vmap(jax.grad(log_density), **options)
print(total(5.0, effect, error))
print(slope(5.0, effect, error))

# Check:
value_and_slope = jax.value_and_grad(log_density)
value, gradient = 0.0, 0.0
for i in range(8):
    school = value_and_slope(5.0, effect[i], error[i])
    value += school[0]
    gradient += school[1]

assert jnp.allclose(total(5.0, effect, error), value)
assert jnp.allclose(slope(5.0, effect, error), gradient)
