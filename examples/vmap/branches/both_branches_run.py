# Count the calls of each branch. vmap calls both in all three lanes;
# lax.map calls, for each lane, the branch that the lane chose.
import jax
import jax.numpy as jnp

calls = []


def costly(x):
    jax.debug.callback(lambda x: calls.append("costly"), x)
    return jnp.sin(x)


def cheap(x):
    jax.debug.callback(lambda x: calls.append("cheap"), x)
    return x


def lane(x):
    return jax.lax.cond(x > 2, costly, cheap, x)


def by_map(x):
    return jax.lax.map(lane, x)


x = jnp.array([0.0, 1.0, 4.0])  # (lane,): one needs the costly branch
for name, run in ("vmap", jax.vmap(lane)), ("lax.map", by_map):
    calls.clear()
    run(x)
    jax.effects_barrier()  # wait for the callbacks
    counts = [calls.count("costly"), calls.count("cheap")]
    print(f"{name:8} costly: {counts[0]}, cheap: {counts[1]}")
