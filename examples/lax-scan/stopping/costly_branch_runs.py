# How often does the costly branch of a step run? With where at every
# step, with cond only on the days that need it.
import jax
import jax.numpy as jnp

calls = []


def costly(infected):
    jax.debug.callback(lambda _: calls.append("call"), infected)
    return infected / 2


def by_where(infected, new):
    next_day = jnp.where(infected > 100, costly(infected), infected)
    return next_day + new, None


def same(infected):
    return infected


def by_cond(infected, new):
    next_day = jax.lax.cond(infected > 100, costly, same, infected)
    return next_day + new, None


new = jnp.array([8.0, 18, 50, 149, 73, 0, 0, 0, 0, 0])  # (day,)
for step in by_where, by_cond:
    infected, _ = jax.lax.scan(step, 3.0, new)
    jax.effects_barrier()
    print(
        f"{step.__name__:8} {len(calls):2} calls, {infected} infected"
    )
    calls.clear()
