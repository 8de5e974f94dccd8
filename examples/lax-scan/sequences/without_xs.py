# No inputs: xs=None and a length. The number of the day: jnp.arange as
# xs. Under jit the number of steps must be a static argument.
import jax
import jax.numpy as jnp


def double(ill, _):
    return 2 * ill, ill


def double_early(ill, day):
    return jnp.where(day < 3, 2 * ill, ill), ill


def curves(days):
    _, free = jax.lax.scan(double, 3, None, length=days)
    _, early = jax.lax.scan(double_early, 3, jnp.arange(days))
    return free, early


free, early = jax.jit(curves, static_argnames="days")(days=6)
print(free, early)

ill, loop, ill_early, loop_early = 3, [], 3, []
for day in range(6):
    loop.append(ill)
    loop_early.append(ill_early)
    ill *= 2
    ill_early *= 2 if day < 3 else 1

assert free.tolist() == loop and early.tolist() == loop_early
