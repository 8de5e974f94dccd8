# Draws that lie spread over the devices stay so: jit of vmap leaves the
# result where the lanes are.
import math

import jax
import jax.numpy as jnp
from jax.sharding import Mesh, NamedSharding, PartitionSpec


def share(counts):  # (3,)
    return counts / counts.sum()


n_devices = math.gcd(len(jax.devices()), 64)  # must divide the draws
mesh = Mesh(jax.devices()[:n_devices], ("draws",))
by_draw = NamedSharding(mesh, PartitionSpec("draws"))

draws = jnp.arange(192.0).reshape(64, 3)  # (draw, option)
spread = jax.device_put(draws, by_draw)
shares = jax.jit(jax.vmap(share))(spread)
assert jnp.allclose(shares, jax.vmap(share)(draws))
print(shares.sharding.is_equivalent_to(by_draw, shares.ndim))
