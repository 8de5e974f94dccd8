# jax.eval_shape says which types the step returns, without computing
# anything. Cast the starting values to those types.
import jax
import jax.numpy as jnp


def follow(state, count):
    level = (2 * state["level"] + count) / 3
    peak = jnp.maximum(state["peak"], count)
    return {"level": level, "peak": peak}, None


def cast(value, like):
    return jnp.asarray(value, like.dtype)


in_bed = jnp.array([3, 8, 26, 76, 225, 298, 258])  # int32, (day,)
start = {"level": in_bed[0], "peak": in_bed[0]}
returned, _ = jax.eval_shape(follow, start, in_bed[0])
print(returned)
init = jax.tree.map(cast, start, returned)
state, _ = jax.lax.scan(follow, init, in_bed)
print(state)

# Check:
level = peak = 3
for count in in_bed.tolist():
    level, peak = (2 * level + count) / 3, max(peak, count)

assert jnp.allclose(state["level"], level) and state["peak"] == peak
