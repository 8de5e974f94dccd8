# SIR in continuous time: a step of the scan is a step of the solver, by
# the classic Runge-Kutta rule, ten to a day.
import jax
import jax.numpy as jnp
import numpy as np
from scipy.integrate import solve_ivp

beta, gamma, h = 1.77, 0.53, 0.1  # rates a day; days
in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]


def slope(state):  # (2,): who is well, who is ill
    new = beta * state[0] * state[1] / 763
    return jnp.array([-new, new - gamma * state[1]])


def step(state, _):
    a = slope(state)
    b = slope(state + h / 2 * a)
    c = slope(state + h / 2 * b)
    d = slope(state + h * c)
    return state + h / 6 * (a + 2 * b + 2 * c + d), state


start = jnp.array([760.0, 3.0])
end, states = jax.lax.scan(step, start, length=140)  # (step, 2)

state, by_loop = start, []
for _ in range(140):
    by_loop.append(state)
    state, _ = step(state, None)

assert jnp.allclose(states, jnp.stack(by_loop), rtol=1e-3)

exact = solve_ivp(
    lambda t, y: np.array(slope(y)), (0, 14), start, rtol=1e-8
)
assert np.allclose(end, exact.y[:, -1], rtol=1e-3)
print("in bed", jnp.array(in_bed))
print("model ", states[::10, 1].round().astype(int))
