# Under vmap a while_loop goes on until the slowest lane is done: each
# draw is simulated until fewer than one boy is ill.
import jax
import jax.numpy as jnp


def duration(gamma):  # one draw
    def goes_on(state):
        _, infected, _ = state
        return infected >= 1
    def step(state):
        susceptible, infected, days = state
        new = susceptible * (1 - jnp.exp(-1.77 * infected / 763))
        infected = infected + new - gamma * infected
        return susceptible - new, infected, days + 1
    return jax.lax.while_loop(goes_on, step, (760.0, 3.0, 0))[2]


gamma = jnp.array([0.2, 0.5, 0.8])  # (draw,)
days = jax.jit(jax.vmap(duration))(gamma)
steps = 3 * days.max()  # all lanes take as many steps as the slowest
print("days:", days, "needed:", days.sum(), "computed:", steps)
