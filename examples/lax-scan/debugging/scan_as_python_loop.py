# A Python loop with the arguments of jax.lax.scan. Call it instead
# while you debug: every value in the step is a number.
import jax
import jax.numpy as jnp


def python_scan(f, init, xs=None, length=None, reverse=False):
    carry, xs = jax.tree.map(jnp.asarray, (init, xs))
    if length is None:
        length = len(jax.tree.leaves(xs)[0])
    ys = [None] * length
    for t in reversed(range(length)) if reverse else range(length):
        x = jax.tree.map(lambda leaf, t=t: leaf[t], xs)
        carry, ys[t] = f(carry, x)
    return carry, jax.tree.map(lambda *y: jnp.stack(y), *ys)


def step(tank, day):
    after = jnp.minimum(tank + day["rain"] - day["use"], 8.0)
    print("tank", tank, "rain", day["rain"], "->", after)
    return after, after


rain, use = jnp.array([4.0, 0.0, 9.0]), jnp.array([1.0, 2.0, 1.0])
days = {"rain": rain, "use": use}  # leaves (day,)
last, tanks = python_scan(step, 1.0, days)


# Check: lax.scan gives the same, forward and in reverse
def quiet(tank, day):
    after = jnp.minimum(tank + day["rain"] - day["use"], 8.0)
    return after, after


for back in (False, True):
    want = jax.lax.scan(quiet, 1.0, days, reverse=back)
    got = python_scan(quiet, 1.0, days, reverse=back)
    assert jnp.allclose(want[0], got[0])
    assert jnp.allclose(want[1], got[1])
