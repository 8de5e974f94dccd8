# Report every 1000th step of a long chain: cond decides whether the
# callback runs, and debug.callback calls a Python function.
import jax
import jax.numpy as jnp

steps = 4000


def report(i, mean):
    print(f"step {i} of {steps}, mean so far {mean:.1f}")


@jax.jit
def chain(key):  # Metropolis, for a normal with mean 3 and sd 1
    def step(carry, x):
        z, total = carry
        i, key = x
        key_jump, key_accept = jax.random.split(key)
        jump = z + jax.random.normal(key_jump)
        log_ratio = ((z - 3) ** 2 - (jump - 3) ** 2) / 2
        accept = jnp.log(jax.random.uniform(key_accept)) < log_ratio
        z = jnp.where(accept, jump, z)
        total = total + z
        jax.lax.cond(
            (i + 1) % 1000 == 0,
            lambda: jax.debug.callback(
                report, i + 1, total / (i + 1), ordered=True
            ),
            lambda: None,
        )
        return (z, total), z
    xs = (jnp.arange(steps), jax.random.split(key, steps))
    return jax.lax.scan(step, (0.0, 0.0), xs)[1]


draws = jax.block_until_ready(chain(jax.random.key(0)))
jax.effects_barrier()  # wait for the last report
