# With sum_match=True, out_axes=None returns the sum over the lanes of
# each result that varies. The log density of the data is such a sum.
import jax
import jax.numpy as jnp
from jax.scipy.stats import norm

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])  # (school,)


def log_density(mu, effect, error):  # (), (), ()
    return norm.logpdf(effect, mu, error)


def summed(fun):
    axes = {"in_axes": (None, 0, 0), "out_axes": None}
    return jax.jit(jax.vmap(fun, **axes, sum_match=True))


total = summed(log_density)(5.0, effect, error)
slope = summed(jax.grad(log_density))(5.0, effect, error)
print(total, slope)

# Check:
by_loop = 0.0
slope_by_loop = 0.0
for i in range(8):
    school = (5.0, effect[i], error[i])
    by_loop += log_density(*school)
    slope_by_loop += jax.grad(log_density)(*school)

assert jnp.allclose(total, by_loop)
assert jnp.allclose(slope, slope_by_loop)
