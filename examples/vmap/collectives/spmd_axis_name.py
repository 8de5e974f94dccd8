# A shard_map inside the lane: without spmd_axis_name every device gets
# all the lanes, with it each device gets its share of them.
import jax
import jax.numpy as jnp
from jax.sharding import Mesh, PartitionSpec


def share(row):  # (3,)
    whole = PartitionSpec()
    return jax.shard_map(
        lambda row: row / row.sum(),
        mesh=mesh,
        in_specs=whole,
        out_specs=whole,
    )(row)


mesh = Mesh(jax.devices(), ("draws",))
rows = jnp.ones((4 * len(jax.devices()), 3))  # (draw, option)
for name in None, "draws":
    shares = jax.vmap(share, spmd_axis_name=name)
    assert jnp.allclose(shares(rows), rows / 3)
    trace = jax.make_jaxpr(shares)(rows)
    print(name, trace.eqns[0].params["in_specs"])
