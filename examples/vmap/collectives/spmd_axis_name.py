# A shard_map inside a lane. By default every device gets all lanes;
# with spmd_axis_name each device gets its share of the lanes.
import jax
import jax.numpy as jnp
from jax.sharding import Mesh, PartitionSpec

mesh = Mesh(jax.devices(), ("draws",))


def share(row):  # one draw: (option,)
    return jax.shard_map(
        lambda row: row / row.sum(),
        mesh=mesh,
        in_specs=PartitionSpec(),
        out_specs=PartitionSpec(),
    )(row)


rows = jnp.ones((4 * len(jax.devices()), 3))  # (draw, option)
for name in None, "draws":
    over_draws = jax.vmap(share, spmd_axis_name=name)
    trace = jax.make_jaxpr(over_draws)(rows)
    print(name, trace.eqns[0].params["in_specs"])

# Check: both give the shares of the rows.
for name in None, "draws":
    over_draws = jax.vmap(share, spmd_axis_name=name)
    assert jnp.allclose(over_draws(rows), rows / 3)
