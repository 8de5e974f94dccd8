# vmap makes the function for many lanes; shard_map gives each device
# its share of the lanes.
import math

import jax
import jax.numpy as jnp
from jax.scipy.stats import norm
from jax.sharding import Mesh, PartitionSpec


def log_density(mu, tau):  # (), ()
    scale = jnp.sqrt(tau**2 + error**2)
    return norm.logpdf(effect, mu, scale).sum()  # ()


effect = jnp.array([28.0, 8.0, -3.0, 7.0, -1.0, 1.0, 18.0, 12.0])
error = jnp.array([15.0, 10.0, 16.0, 11.0, 9.0, 11.0, 10.0, 18.0])
mu = jnp.linspace(0.0, 8.0, 64)  # (draw,)
tau = jnp.linspace(1.0, 12.0, 64)  # (draw,)

over_draws = jax.vmap(log_density)
n_devices = math.gcd(len(jax.devices()), 64)  # must divide the draws
mesh = Mesh(jax.devices()[:n_devices], ("draws",))
by_draw = PartitionSpec("draws")
on_devices = jax.shard_map(
    over_draws, mesh=mesh, in_specs=by_draw, out_specs=by_draw
)
assert jnp.allclose(on_devices(mu, tau), over_draws(mu, tau))
print(on_devices(mu, tau)[:3])
