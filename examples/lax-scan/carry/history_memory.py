# Memory planned for a gradient through 1000 steps of 100 numbers: under
# a checkpoint, a history in the carry is stored whole at each step.
import jax
import jax.numpy as jnp


def emit(state, _):
    state = jnp.sin(state)
    return state, state


def fill(history, t):
    return history.at[t].set(jnp.sin(history[t - 1])), None


def as_ys(step, start):
    return jax.lax.scan(step, start, None, length=1000)[1]


def in_carry(step, start):
    history = jnp.zeros((1001, 100)).at[0].set(start)
    return jax.lax.scan(step, history, jnp.arange(1, 1001))[0][1:]


start = jnp.linspace(0.1, 1.0, 100)
state, loop = start, []
for _ in range(1000):
    state = jnp.sin(state)
    loop.append(state)

for way, step in (as_ys, emit), (in_carry, fill):
    assert jnp.allclose(way(step, start), jnp.stack(loop))
    for each in step, jax.checkpoint(step):
        slope = jax.grad(lambda s, w=way, f=each: (w(f, s) ** 2).sum())
        plan = jax.jit(slope).lower(start).compile().memory_analysis()
        megabytes = plan.temp_size_in_bytes / 1e6
        name = "" if each is step else "checkpoint"
        print(f"{way.__name__:8} {name:10} {megabytes:3.0f} MB")
