# Spread the draws over the devices, and jit(vmap) computes each lane
# where its draw is.
import math

import jax
import jax.numpy as jnp
from jax.scipy.stats import norm
from jax.sharding import Mesh, NamedSharding, PartitionSpec

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def log_likelihood(mu):  # one draw
    return norm.logpdf(effect, mu, error).sum()


n_devices = math.gcd(len(jax.devices()), 64)  # must divide the draws
mesh = Mesh(jax.devices()[:n_devices], ("draws",))
by_draw = NamedSharding(mesh, PartitionSpec("draws"))

mu = jax.device_put(jnp.linspace(0.0, 8.0, 64), by_draw)  # (draw,)
result = jax.jit(jax.vmap(log_likelihood))(mu)
print(result.shape)
print(result.sharding.is_equivalent_to(by_draw, result.ndim))
