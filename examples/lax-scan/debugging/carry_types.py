# Which part of the carry changes? Compare what goes into a step with
# what comes out, leaf by leaf. Nothing is computed.
import jax
import jax.numpy as jnp


def carry_types(step, init, xs):
    x = jax.tree.map(lambda leaf: leaf[0], xs)
    before = jax.eval_shape(lambda: init)
    after = jax.eval_shape(step, init, x)[0]
    trees = jax.tree.structure(before), jax.tree.structure(after)
    assert trees[0] == trees[1], trees
    pairs = map(jax.tree.leaves_with_path, (before, after))
    for (path, old), (_, new) in zip(*pairs, strict=True):
        same = (old.shape, old.dtype) == (new.shape, new.dtype)
        types = f"{old.dtype}{old.shape} -> {new.dtype}{new.shape}"
        print(
            jax.tree_util.keystr(path),
            types,
            "same" if same else "changes",
        )


def step(state, rain):  # rain: (tank,)
    days = state["days"] + (rain > 0)
    return {"days": days, "level": state["level"] + rain}, None


rain = jnp.array([[4.0, 0.0, 6.0], [1.0, 0.0, 0.0]])  # (day, tank)
init = {"days": jnp.int32(0), "level": jnp.zeros(3)}
carry_types(step, init, rain)

state = init  # a Python loop does not mind
for rain_today in rain:
    state, _ = step(state, rain_today)

init["days"] = jnp.zeros(3, "int32")  # mended: one count a tank
carry, _ = jax.lax.scan(step, init, rain)
assert jax.tree.all(jax.tree.map(jnp.allclose, carry, state))
print(carry["days"], carry["level"])
