# What a lane gets from each collective, stacked over three lanes; then,
# by out_axes=None, once, if all lanes have the same.
import jax
import jax.numpy as jnp

collectives = {
    "psum": lambda x: jax.lax.psum(x, "day"),
    "pmax": lambda x: jax.lax.pmax(x, "day"),
    "all_gather": lambda x: jax.lax.all_gather(x, "day"),
    "axis_size": lambda x: jax.lax.axis_size("day"),
    "axis_index": lambda x: jax.lax.axis_index("day"),
    "ppermute": lambda x: jax.lax.ppermute(
        x, "day", [(0, 1), (1, 2), (2, 0)]
    ),
}
infected = jnp.array([3, 8, 26])  # (day,)
for name, lane in collectives.items():
    stacked = jax.vmap(lane, axis_name="day")(infected)
    try:
        once = jax.vmap(lane, axis_name="day", out_axes=None)(infected)
    except ValueError:
        once = "differs by lane"
    print(f"{name:10} {stacked.tolist()} | {once}")
