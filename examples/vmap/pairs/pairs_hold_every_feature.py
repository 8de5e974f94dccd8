# All pairs of 1000 points with 16 features: the trace has an array with
# an axis for each of the three. Under jit, is it in memory?
import jax
import jax.numpy as jnp


def distance(point, other):  # (16,), (16,)
    return jnp.abs(point - other).max()


def all_distances(points):
    to_each = jax.vmap(distance, in_axes=(None, 0))
    return jax.vmap(to_each, in_axes=(0, None))(points, points)


points = jax.ShapeDtypeStruct((1000, 16), jnp.float32)
print(jax.make_jaxpr(all_distances)(points))
plan = jax.jit(all_distances).lower(points).compile()
print("under jit:", plan.memory_analysis().temp_size_in_bytes, "bytes")
