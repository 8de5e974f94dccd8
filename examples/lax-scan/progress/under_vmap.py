# Under vmap a callback with a value of the lane runs for each lane. A
# callback with the step number alone runs once for all of them.
import jax
import jax.numpy as jnp

reports = []


def simulate(rate, with_level):
    def step(level, i):
        level = level * rate
        seen = (i, level) if with_level else (i,)
        jax.lax.cond(
            i % 10 == 0,
            lambda: jax.debug.callback(
                lambda *x: reports.append(x), *seen
            ),
            lambda: None,
        )
        return level, None
    return jax.lax.scan(step, 1.0, jnp.arange(30))[0]


rates = jnp.array([0.8, 0.9, 1.0, 1.1])
for with_level in (False, True):
    by_rate = jax.vmap(simulate, in_axes=(0, None))
    run = jax.jit(by_rate, static_argnums=1)
    reports.clear()
    jax.block_until_ready(run(rates, with_level))
    jax.effects_barrier()
    print(f"with the level: {with_level}, {len(reports)} reports")
