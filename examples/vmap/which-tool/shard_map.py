# shard_map says what each device computes: here vmap over its share of
# the draws.
import math

import jax
import jax.numpy as jnp
from jax.scipy.stats import norm
from jax.sharding import Mesh, PartitionSpec

effect = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
error = jnp.array([15.0, 10, 16, 11, 9, 11, 10, 18])


def log_likelihood(mu):  # one draw
    return norm.logpdf(effect, mu, error).sum()


n_devices = math.gcd(len(jax.devices()), 64)  # must divide the draws
mesh = Mesh(jax.devices()[:n_devices], ("draws",))
on_devices = jax.shard_map(
    jax.vmap(log_likelihood),
    mesh=mesh,
    in_specs=PartitionSpec("draws"),
    out_specs=PartitionSpec("draws"),
)
mu = jnp.linspace(0.0, 8.0, 64)  # (draw,)
print(on_devices(mu)[:3])

# Check: vmap on one device gives the same.
assert jnp.allclose(on_devices(mu), jax.vmap(log_likelihood)(mu))
