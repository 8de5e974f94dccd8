# eval_shape says which types the step returns, without running it:
# compare them with the start, or cast the start to them.
import jax
import jax.numpy as jnp


def follow(state, boys):
    level = (2 * state["level"] + boys) / 3
    peak = jnp.maximum(state["peak"], boys)
    return {"level": level, "peak": peak}, None


in_bed = jnp.array([3, 8, 26, 76, 225, 298, 258])  # int32
start = {"level": in_bed[0], "peak": in_bed[0]}
returned, _ = jax.eval_shape(follow, start, in_bed[0])
for name in start:
    print(name, start[name].dtype, "->", returned[name].dtype)

init = jax.tree.map(
    lambda value, to: jnp.asarray(value, to.dtype), start, returned
)
state, _ = jax.lax.scan(follow, init, in_bed)
print(state)

zeros = jax.tree.map(jnp.zeros_like, returned)
assert zeros["level"].dtype == state["level"].dtype

level = peak = 3
for boys in in_bed.tolist():
    level, peak = (2 * level + boys) / 3, max(peak, boys)

assert jnp.allclose(state["level"], level) and state["peak"] == peak
