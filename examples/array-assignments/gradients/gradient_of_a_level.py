# A week in which the growth falls to a new level: the gradient of the
# misfit by that level passes through .at[].set.
import jax
import jax.numpy as jnp

growth = jnp.array([0.75, 1.25, 1.0, 1.5, 0.25, 0.25, 0.5])  # (day,)


@jax.jit
def misfit(rate, level):
    by_day = rate.at[4:].set(level)  # from day 4 on
    return ((growth - by_day) ** 2).sum()


rate = jnp.full(7, 1.0)
by_rate, by_level = jax.grad(misfit, argnums=(0, 1))(rate, 0.5)
print(by_rate)
print(by_level)

# Check: a difference in place of the derivative.
rise = misfit(rate, 0.51) - misfit(rate, 0.49)
assert jnp.isclose(rise / 0.02, by_level, rtol=0.01)
