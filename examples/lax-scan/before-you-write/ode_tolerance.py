# How often does odeint call the slope? Its default tolerance is for 64
# bits; in 32 bits a looser one gives the same curve.
import jax
import jax.numpy as jnp
from jax.experimental.ode import odeint

calls = []


def slope(state, time, beta):
    jax.debug.callback(lambda _: calls.append("call"), time)
    susceptible, infected = state
    new = beta * susceptible * infected / 763
    return -new, new - 0.53 * infected


def infected_on_day_6(beta, **tolerance):
    days = jnp.arange(14.0)
    return odeint(slope, (760.0, 3.0), days, beta, **tolerance)[1][6]


for tolerance in {}, {"rtol": 1e-5, "atol": 1e-3}:
    value, by_beta = jax.value_and_grad(infected_on_day_6)(
        1.77, **tolerance
    )
    jax.effects_barrier()
    print(
        f"{value:.1f}, slope {by_beta:.1f}, {len(calls)} calls",
        tolerance,
    )
    calls.clear()
