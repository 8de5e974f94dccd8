# One item has a NaN gradient. The gradient of the sum is lost to it;
# the gradients per item say which one it is.
import jax
import jax.numpy as jnp
from jax.flatten_util import ravel_pytree


def log_likelihood(rate, before, after):
    mean = rate * before
    return jnp.where(before > 0, after * jnp.log(mean), 0.0) - mean


over_wards = jax.vmap(log_likelihood, in_axes=(None, 0, 0))


def total(rate, before, after):
    return over_wards(rate, before, after).sum()


before = jnp.array([3.0, 8.0, 0.0, 26.0])  # (ward,)
after = jnp.array([8.0, 26.0, 0.0, 76.0])
print("values:", over_wards(2.0, before, after).round())
print("of the sum:", jax.grad(total)(2.0, before, after))


def slope(*lane):
    return ravel_pytree(jax.grad(log_likelihood)(*lane))[0]


slopes = jax.vmap(slope, (None, 0, 0))(2.0, before, after)
print("per ward:", slopes.ravel().round(1))
print("look at ward", jnp.flatnonzero(jnp.isnan(slopes).any(axis=1)))
