# A loop and vmap add in different orders, so the last digits differ. In
# 64 bits the difference nearly vanishes, so it is only rounding.
import jax
import jax.numpy as jnp


def relative_difference(dtype):
    key_matrix, key_points = jax.random.split(jax.random.key(0))
    matrix = jax.random.normal(key_matrix, (256, 256), dtype)
    points = jax.random.normal(key_points, (20, 256), dtype)
    def energy(point):  # one point
        return jnp.sum((matrix @ point) ** 2)
    by_loop = jnp.stack([energy(point) for point in points])
    by_vmap = jax.jit(jax.vmap(energy))(points)
    print(dtype.__name__, "equal:", jnp.array_equal(by_loop, by_vmap))
    return jnp.max(abs(by_loop - by_vmap) / by_loop)


print("  below 1e-5:", relative_difference(jnp.float32) < 1e-5)
with jax.enable_x64(True):
    print("  below 1e-13:", relative_difference(jnp.float64) < 1e-13)
