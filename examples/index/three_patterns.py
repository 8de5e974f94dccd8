# An epidemic for three draws of its rates.
import jax
import jax.numpy as jnp


def simulate(beta, gamma):  # one draw
    def step(state, contact):
        susceptible, infected = state
        pressure = beta * contact * infected / 763
        new = susceptible * (1 - jnp.exp(-pressure))
        infected_now = infected + new - gamma * infected
        return (susceptible - new, infected_now), infected
    contact = jnp.ones(14).at[5:].set(0.5)  # 14 days
    return jax.lax.scan(step, (760.0, 3.0), contact)[1]


beta = jnp.array([2.2, 2.4, 2.6])  # three draws
gamma = jnp.array([0.4, 0.45, 0.5])
curves = jax.jit(jax.vmap(simulate))(beta, gamma)
print(curves.shape)  # (draw, day)
