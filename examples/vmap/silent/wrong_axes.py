# Give every axis a name and every name a size of its own. Then a wrong
# axis raises an error, or the result has the wrong shape.
import jax
import jax.numpy as jnp


def check_axes(function, arguments, result):
    axes = [names.split() for names in (*arguments, result)]
    every = sorted({name for names in axes for name in names})
    size = dict(zip(every, (2, 3, 5, 7, 11), strict=False))
    *shapes, expected = [
        tuple(size[n] for n in names) for names in axes
    ]
    try:
        got = function(*map(jnp.ones, shapes)).shape
    except (TypeError, ValueError, IndexError) as error:
        return type(error).__name__
    return "as named" if got == expected else f"{got}, not {expected}"


def residual(mu, effect):  # one draw
    return effect - mu


by_draw = jax.vmap(residual, in_axes=(0, None))
ways = {
    "paired": jax.vmap(residual),
    "keyword": lambda mu, y: jax.vmap(residual)(mu, effect=y),
    "swapped": jax.vmap(by_draw, in_axes=(None, 0)),
    "right": by_draw,
}
eight = jnp.ones(8)  # eight draws, eight schools
for name, way in ways.items():
    shape = str(way(eight, eight).shape)
    print(f"{name:8} {shape:7}", end=" ")
    print(check_axes(way, ["draw", "school"], "draw school"))
