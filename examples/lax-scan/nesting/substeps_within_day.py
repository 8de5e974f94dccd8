# A scan in a scan: ten Euler steps within a day, one y for each day.
import jax
import jax.numpy as jnp

boys, beta, gamma = 763, 1.8, 0.55  # rates in continuous time


def substep(state, _):
    well, ill = state
    new = 0.1 * beta * well * ill / boys
    return (well - new, ill + new - 0.1 * gamma * ill), None


def day(state, _):
    return jax.lax.scan(substep, state, length=10)[0], state[1]


_, ill = jax.lax.scan(day, (760.0, 3.0), length=14)  # (day,)

w, i, by_loop = 760.0, 3.0, []
for _ in range(14):
    by_loop.append(i)
    for _ in range(10):
        new = 0.1 * beta * w * i / boys
        w, i = w - new, i + new - 0.1 * gamma * i

assert jnp.allclose(ill, jnp.array(by_loop), rtol=1e-3)
print(*(f"{count:.0f}" for count in ill))
