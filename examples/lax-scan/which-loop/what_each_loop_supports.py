# Each loop is asked for a gradient in reverse, for one forward, for a
# number of years known only at run time, and for that with a gradient.
import jax
import jax.numpy as jnp


def python(rate, years):
    balance = 1.0
    for _ in range(years):
        balance = balance * rate
    return balance


ways = {
    "Python": python,
    "scan": lambda rate, years: jax.lax.scan(
        lambda b, _: (b * rate, None), 1.0, length=years
    )[0],
    "fori_loop": lambda rate, years: jax.lax.fori_loop(
        0, years, lambda _, b: b * rate, 1.0
    ),
    "while_loop": lambda rate, years: jax.lax.while_loop(
        lambda s: s[0] < years,
        lambda s: (s[0] + 1, s[1] * rate),
        (0, 1.0),
    )[1],
    "associative_scan": lambda rate, years: jax.lax.associative_scan(
        jnp.multiply, jnp.full(years, rate)
    )[-1],
}
for name, way in ways.items():
    assert jnp.allclose(way(1.03, 3), python(1.03, 3))
    slope, answers = jax.grad(way), []
    for ask in slope, jax.jacfwd(way), jax.jit(way), jax.jit(slope):
        try:
            ask(1.03, 3)
            answers.append("yes")
        except (TypeError, ValueError):
            answers.append("no")
    print(f"{name:16}", *answers)
