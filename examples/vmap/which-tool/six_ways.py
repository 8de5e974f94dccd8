# One quadratic form for each of four points, in six ways that all
# agree.
import jax
import jax.numpy as jnp


def form(point, precision):  # (2,), (2, 2)
    return point @ precision @ point  # ()


points = jnp.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0], [3.0, -1.0]])
precision = jnp.array([[2.0, 0.5], [0.5, 1.0]])

ways = {
    "arrays": ((points @ precision) * points).sum(axis=1),
    "einsum": jnp.einsum("ni,ij,nj->n", points, precision, points),
    "vmap": jax.vmap(form, in_axes=(0, None))(points, precision),
    "vectorize": jnp.vectorize(form, signature="(i),(i,i)->()")(
        points, precision
    ),
    "lax.map": jax.lax.map(
        lambda point: form(point, precision), points
    ),
    "loop": jnp.stack([form(point, precision) for point in points]),
}
for name, forms in ways.items():
    assert jnp.allclose(forms, ways["loop"])
    print(f"{name:9} {forms}")
