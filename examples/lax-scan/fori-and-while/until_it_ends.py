# fori_loop takes a number of steps, while_loop a condition: an epidemic
# on day 14, and on the first day with fewer than one boy infected.
import jax
import jax.numpy as jnp

boys, beta, gamma = 763, 2.3, 0.55


def next_day(day, state):
    susceptible, infected = state
    new = susceptible * (1 - jnp.exp(-beta * infected / boys))
    return susceptible - new, infected + new - gamma * infected


@jax.jit
def after(days):
    return jax.lax.fori_loop(0, days, next_day, (760.0, 3.0))


@jax.jit
def at_the_end():
    def goes_on(state):
        day, (_, infected) = state
        return (infected >= 1) & (day < 1000)
    def step(state):
        day, today = state
        return day + 1, next_day(day, today)
    return jax.lax.while_loop(goes_on, step, (0, (760.0, 3.0)))


for day, state in [(14, after(14)), at_the_end()]:
    susceptible, infected = state
    print(f"day {day}: {susceptible:.1f} susceptible", end=", ")
    print(f"{infected:.1f} infected")
