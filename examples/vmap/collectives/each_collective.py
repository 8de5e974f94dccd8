# What one lane gets from each collective. A result that is the same in
# all lanes may leave vmap once, by out_axes=None.
import jax
import jax.numpy as jnp

around = [(0, 1), (1, 2), (2, 0)]  # (from, to)
collectives = {
    "psum": lambda boys: jax.lax.psum(boys, "day"),
    "pmax": lambda boys: jax.lax.pmax(boys, "day"),
    "all_gather": lambda boys: jax.lax.all_gather(boys, "day"),
    "axis_size": lambda boys: jax.lax.axis_size("day"),
    "axis_index": lambda boys: jax.lax.axis_index("day"),
    "ppermute": lambda boys: jax.lax.ppermute(boys, "day", around),
}
in_bed = jnp.array([3, 8, 26])  # (day,)
for name, one_day in collectives.items():
    every = jax.vmap(one_day, axis_name="day")(in_bed)
    try:
        once = jax.vmap(one_day, axis_name="day", out_axes=None)(in_bed)
    except ValueError:
        once = "differs by lane"
    print(f"{name:10} {every.tolist()} | {once}")
