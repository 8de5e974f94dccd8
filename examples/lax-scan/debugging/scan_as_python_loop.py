# The Python loop that stands in for jax.lax.scan while you debug: the
# same arguments, the same results, and every value is there to print.
import jax
import jax.numpy as jnp


def python_scan(f, init, xs=None, length=None, reverse=False, **_):
    carry, xs = jax.tree.map(jnp.asarray, (init, xs))
    if length is None:
        length = len(jax.tree.leaves(xs)[0])
    ys = [None] * length
    for t in reversed(range(length)) if reverse else range(length):
        x = jax.tree.map(lambda leaf, t=t: leaf[t], xs)
        carry, ys[t] = f(carry, x)
    return carry, jax.tree.map(lambda *y: jnp.stack(y), *ys)


def step(tank, day):
    tank = jnp.minimum(tank + day["rain"] - day["use"], 8.0)
    return tank, {"tank": tank, "full": tank == 8}


def shown(tank, day):
    after, y = step(tank, day)
    print("tank", tank, "rain", day["rain"], "->", after)
    return after, y


rain, use = jnp.array([4.0, 0.0, 9.0]), jnp.array([1.0, 2.0, 1.0])
days = {"rain": rain, "use": use}  # leaves (day,)
python_scan(shown, 1.0, days)

for reverse in (False, True):
    want = jax.lax.scan(step, 1.0, days, reverse=reverse)
    got = python_scan(step, 1.0, days, reverse=reverse)
    assert jax.tree.all(jax.tree.map(jnp.allclose, got, want))
