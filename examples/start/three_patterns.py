# A school epidemic for three draws of its rates. .at halves contacts
# from day 5, scan runs the days, vmap runs the draws.
import jax
import jax.numpy as jnp

boys = 763


def epidemic(beta, gamma):  # one draw
    contacts = jnp.full(14, beta).at[5:].multiply(0.5)  # (day,)

    def next_day(state, contact):
        susceptible, infected = state
        escape = jnp.exp(-contact * infected / boys)
        new = susceptible * (1 - escape)
        tomorrow = susceptible - new, infected + new - gamma * infected
        return tomorrow, infected

    _, infected = jax.lax.scan(next_day, (760.0, 3.0), contacts)
    return infected  # (day,)


beta = jnp.array([2.2, 2.4, 2.6])  # (draw,)
gamma = jnp.array([0.4, 0.45, 0.5])  # (draw,)
curves = jax.vmap(epidemic)(beta, gamma)  # (draw, day)

by_loop = [epidemic(beta[i], gamma[i]) for i in range(3)]
assert jnp.allclose(curves, jnp.stack(by_loop), rtol=1e-4)
print(curves.round().astype(int))
