# The same function under vmap, where "part" is an axis of an array, and
# under shard_map, where "part" is a row of devices.
import math

import jax
import jax.numpy as jnp
from jax.sharding import Mesh, PartitionSpec


def standardize(effects):  # the schools of one part
    mean = jax.lax.pmean(effects.mean(), "part")
    variance = jax.lax.pmean(((effects - mean) ** 2).mean(), "part")
    return (effects - mean) / jnp.sqrt(variance)


effects = jnp.array([28.0, 8, -3, 7, -1, 1, 18, 12])  # (school,)
parts = effects.reshape(4, 2)
by_vmap = jax.vmap(standardize, axis_name="part")(parts)

n_devices = math.gcd(len(jax.devices()), 8)  # must divide the schools
mesh = Mesh(jax.devices()[:n_devices], ("part",))
on_devices = jax.shard_map(
    standardize,
    mesh=mesh,
    in_specs=PartitionSpec("part"),
    out_specs=PartitionSpec("part"),
)
print(on_devices(effects)[:3])

# Check: both give the same scores.
assert jnp.allclose(by_vmap.ravel(), on_devices(effects), atol=1e-5)
