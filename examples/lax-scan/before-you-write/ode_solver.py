# An epidemic in continuous time: odeint chooses its steps by itself, a
# scan takes as many Runge-Kutta steps as you say.
import jax
import jax.numpy as jnp
from jax.experimental.ode import odeint


def slope(state, time, beta, gamma):
    susceptible, infected = state
    new = beta * susceptible * infected / 763
    return -new, new - gamma * infected


def by_odeint(beta, gamma):
    days = jnp.arange(14.0)
    return odeint(slope, (760.0, 3.0), days, beta, gamma)[1]


def by_scan(beta, gamma, h=0.1):
    def f(y):
        return jnp.stack(slope(y, 0.0, beta, gamma))
    def step(y, _):
        a = f(y)
        b = f(y + h / 2 * a)
        c = f(y + h / 2 * b)
        d = f(y + h * c)
        return y + h / 6 * (a + 2 * b + 2 * c + d), y[1]
    start = jnp.array([760.0, 3.0])
    return jax.lax.scan(step, start, length=140)[1][::10]


for solve in by_odeint, by_scan:
    infected = jax.jit(solve)(1.77, 0.53)
    by_beta = jax.jit(jax.jacrev(solve))(1.77, 0.53)
    print(f"day 6: {infected[6]:.1f}, slope by beta {by_beta[6]:.1f}")
