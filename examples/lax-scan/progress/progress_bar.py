# A progress bar for any scan: a wrapper around the step draws it.
import jax
import jax.numpy as jnp


def with_bar(step, total, parts=5):
    def show(i):
        done = parts * (i + 1) // total
        print(
            f"|{'#' * done}{'.' * (parts - done)}| {i + 1} of {total}"
        )
    def wrapped(carry, x):
        i, x = x
        carry, y = step(carry, x)
        jax.lax.cond(
            (i + 1) % (total // parts) == 0,
            lambda: jax.debug.callback(show, i, ordered=True),
            lambda: None,
        )
        return carry, y
    return wrapped


def step(level, shock):
    level = 0.9 * level + shock
    return level, level


@jax.jit
def simulate(shocks):
    numbered = (jnp.arange(10_000), shocks)
    return jax.lax.scan(with_bar(step, 10_000), 0.0, numbered)[1]


shocks = jax.random.normal(jax.random.key(0), (10_000,))
levels = jax.block_until_ready(simulate(shocks))
jax.effects_barrier()

# Check: the same numbers as without a bar
assert jnp.allclose(levels, jax.lax.scan(step, 0.0, shocks)[1])
