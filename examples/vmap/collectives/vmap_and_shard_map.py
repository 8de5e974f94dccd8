# The same function under vmap and under shard_map: the axis that it
# names may be an axis of an array, or a row of devices.
import math

import jax
import jax.numpy as jnp
from jax.sharding import Mesh, PartitionSpec


def standardize(effects):  # (block,)
    mean = jax.lax.pmean(effects.mean(), "part")
    variance = jax.lax.pmean(((effects - mean) ** 2).mean(), "part")
    return (effects - mean) / jnp.sqrt(variance)


effects = jnp.array([28.0, 8.0, -3.0, 7.0, -1.0, 1.0, 18.0, 12.0])
blocks = effects.reshape(4, 2)
by_vmap = jax.vmap(standardize, axis_name="part")(blocks)

n_devices = math.gcd(len(jax.devices()), 8)  # must divide the schools
mesh = Mesh(jax.devices()[:n_devices], ("part",))
by_part = PartitionSpec("part")
sharded = jax.shard_map(
    standardize, mesh=mesh, in_specs=by_part, out_specs=by_part
)
on_devices = sharded(effects)
assert jnp.allclose(by_vmap.ravel(), on_devices, atol=1e-6)
print(on_devices[:3])
