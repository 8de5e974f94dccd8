# The gradient of the sum is NaN. The gradients of the lanes say which
# lane is at fault, for any dict of parameters.
import jax
import jax.numpy as jnp
from jax.flatten_util import ravel_pytree

before = jnp.array([3.0, 8.0, 0.0, 26.0])  # (ward,)
after = jnp.array([8.0, 26.0, 0.0, 76.0])


def log_likelihood(params, before, after):  # one ward
    mean = params["rate"] * before
    return jnp.where(before > 0, after * jnp.log(mean), 0.0) - mean


def total(params):
    lanes = jax.vmap(log_likelihood, in_axes=(None, 0, 0))
    return lanes(params, before, after).sum()


params = {"rate": 2.0}
print("value of the sum:", total(params))
print("its gradient:", jax.grad(total)(params)["rate"])


def finite(params, *lane):
    slope, _ = ravel_pytree(jax.grad(log_likelihood)(params, *lane))
    return jnp.isfinite(slope).all()


good = jax.vmap(finite, in_axes=(None, 0, 0))(params, before, after)
print("look at ward", jnp.flatnonzero(~good))
