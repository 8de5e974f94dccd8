# Name the axes, give each name a size of its own, and call: a wrong
# axis raises, or the result has another shape than its names say.
import jax
import jax.numpy as jnp


def check_axes(function, arguments, result):
    axes = [names.split() for names in (*arguments, result)]
    every = sorted({name for names in axes for name in names})
    size = dict(zip(every, (2, 3, 5, 7, 11), strict=False))
    *given, want = [tuple(size[n] for n in names) for names in axes]
    try:
        got = function(*map(jnp.ones, given)).shape
    except (TypeError, ValueError, IndexError) as error:
        return f"{type(error).__name__}"
    return "as named" if got == want else f"{got}, not {want}"


def residual(mu, effect):
    return effect - mu


by_draw = jax.vmap(residual, in_axes=(0, None))
ways = {
    "zipped": jax.vmap(residual),
    "keyword": lambda mu, y: jax.vmap(residual)(mu, effect=y),
    "turned": jax.vmap(by_draw, in_axes=(None, 0)),
    "mended": by_draw,
}
eight = jnp.ones(8)
for name, way in ways.items():
    print(f"{name:8} {way(eight, eight).shape!s:7}", end=" ")
    print(check_axes(way, ["draw", "school"], "draw school"))
