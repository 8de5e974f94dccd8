# Which part of the carry changes? Compare what goes into one step with
# what it returns, part by part. Nothing is computed.
import jax
import jax.numpy as jnp


def carry_types(step, init, xs):
    x = jax.tree.map(lambda leaf: leaf[0], xs)
    before = jax.eval_shape(lambda: init)
    after, _ = jax.eval_shape(step, init, x)
    pairs = zip(
        jax.tree.leaves_with_path(before),
        jax.tree.leaves(after),
        strict=True,
    )
    for (path, old), new in pairs:
        name = jax.tree_util.keystr(path)
        types = f"{old.dtype}{old.shape} -> {new.dtype}{new.shape}"
        print(name, types, "" if old == new else "CHANGES")


def step(state, rain):  # rain: (tank,)
    days = state["days"] + (rain > 0)
    return {"days": days, "level": state["level"] + rain}, None


rain = jnp.array([[4.0, 0.0, 6.0], [1.0, 0.0, 0.0]])  # (day, tank)
init = {"days": jnp.int32(0), "level": jnp.zeros(3)}
carry_types(step, init, rain)

state = init
for rain_today in rain:  # a Python loop does not mind
    state, _ = step(state, rain_today)

init["days"] = jnp.zeros(3, "int32")  # the fix: one count for each tank
carry, _ = jax.lax.scan(step, init, rain)
print(carry["days"], state["days"])
