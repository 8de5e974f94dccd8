# jnp.vectorize names the axes that the function needs. All axes in
# front of them broadcast, however many there are.
import jax
import jax.numpy as jnp


def form(point, precision):  # (2,), (2, 2)
    return point @ precision @ point  # ()


forms = jnp.vectorize(form, signature="(i),(i,i)->()")
for point, precision in [
    ((2,), (2, 2)),
    ((4, 2), (2, 2)),
    ((4, 2), (4, 2, 2)),
    ((3, 1, 2), (4, 2, 2)),
]:
    result = forms(jnp.ones(point), jnp.ones(precision))
    print(f"{point!s:10} {precision!s:10} {result.shape}")

points = jnp.arange(6.0).reshape(3, 1, 2)
precisions = jnp.arange(16.0).reshape(4, 2, 2)
over_precisions = jax.vmap(form, in_axes=(None, 0))
nested = jax.vmap(over_precisions, in_axes=(0, None))
assert jnp.allclose(
    forms(points, precisions), nested(points[:, 0], precisions)
)
