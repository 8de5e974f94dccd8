# An epidemic in continuous time: each step of the scan is a step of the
# classic Runge-Kutta rule, ten to a day.
import jax
import jax.numpy as jnp

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
beta, gamma, h = 1.77, 0.53, 0.1  # rates a day; days


def slope(state):  # your own right-hand side
    susceptible, infected = state
    new = beta * susceptible * infected / 763
    return jnp.array([-new, new - gamma * infected])


def step(state, _):
    k1 = slope(state)
    k2 = slope(state + h / 2 * k1)
    k3 = slope(state + h / 2 * k2)
    k4 = slope(state + h * k3)
    return state + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4), state


@jax.jit
def solve(start):
    return jax.lax.scan(step, start, length=140)[1]  # (step, 2)


infected = solve(jnp.array([760.0, 3.0]))[::10, 1]  # (day,)
print("counted:", *(f"{count:3}" for count in in_bed))
print("model:  ", *(f"{count:3.0f}" for count in infected))
