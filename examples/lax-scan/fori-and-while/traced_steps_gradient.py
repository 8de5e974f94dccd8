# A number of steps that is traced, with a gradient: take the largest
# number of steps that you allow, and keep the old carry after the end.
import jax
import jax.numpy as jnp


def infected_on(day, beta):
    def step(state, today):
        susceptible, infected = state
        new = susceptible * (1 - jnp.exp(-beta * infected / 763))
        following = (susceptible - new, 0.45 * infected + new)
        def choose(old, new):
            return jnp.where(today < day, new, old)
        return jax.tree.map(choose, state, following), None
    days = jnp.arange(30)  # a later day returns day 30, without error
    return jax.lax.scan(step, (760.0, 3.0), days)[0][1]


slope = jax.jit(jax.value_and_grad(infected_on, argnums=1))
for day in 3, 6, 12:
    infected, by_beta = slope(day, 2.3)
    print(
        f"day {day:2}: {infected:3.0f} infected, slope {by_beta:4.0f}"
    )

# Check: the slope is that of a small difference.
up, down = infected_on(12, 2.31), infected_on(12, 2.29)
assert jnp.allclose(by_beta, (up - down) / 0.02, rtol=0.01)
assert infected_on(35, 2.3) == infected_on(30, 2.3)  # no error
