# Memory that is planned for a gradient through 1000 steps of 100
# numbers. Under a checkpoint, a carried history is stored at each step.
import jax
import jax.numpy as jnp


def emit(state, _):
    state = jnp.sin(state)
    return state, state


def fill(history, t):
    return history.at[t].set(jnp.sin(history[t - 1])), None


def as_outputs(step, start):
    return jax.lax.scan(step, start, length=1000)[1]


def in_the_carry(step, start):
    history = jnp.zeros((1001, 100)).at[0].set(start)
    return jax.lax.scan(step, history, jnp.arange(1, 1001))[0][1:]


start = jnp.linspace(0.1, 1.0, 100)
for way, step in (as_outputs, emit), (in_the_carry, fill):
    for each in step, jax.checkpoint(step):
        slope = jax.grad(lambda s, w=way, f=each: (w(f, s) ** 2).sum())
        plan = jax.jit(slope).lower(start).compile().memory_analysis()
        megabytes = plan.temp_size_in_bytes / 1e6
        name = "" if each is step else "checkpoint"
        print(f"{way.__name__:12} {name:10} {megabytes:3.0f} MB")

# Check:
by_emit, by_fill = as_outputs(emit, start), in_the_carry(fill, start)
assert jnp.allclose(
    by_emit[:2], jnp.sin(jnp.stack([start, by_emit[0]]))
)
assert jnp.allclose(by_emit, by_fill)
