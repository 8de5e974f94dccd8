# What vmap makes of a while_loop: go on while any lane wants to,
# compute the step in all lanes, and keep the old state in the lanes
# that are done.
import jax
import jax.numpy as jnp


def goes_on(state):
    return state[1] >= 1  # at least one boy is infected


def step(state):
    susceptible, infected, days, gamma = state
    new = susceptible * (1 - jnp.exp(-1.77 * infected / 763))
    infected = infected + new - gamma * infected
    return susceptible - new, infected, days + 1, gamma


gamma = jnp.array([0.2, 0.5, 0.8])  # (lane,)
start = jnp.full(3, 760.0), jnp.full(3, 3.0), jnp.zeros(3, int), gamma
state = start
while goes_on(state).any():
    on, new = goes_on(state), step(state)
    state = tuple(
        jnp.where(on, new[part], state[part]) for part in range(4)
    )

print("days:", state[2])

# Check: vmap of the while_loop gives the same.
end = jax.vmap(lambda *lane: jax.lax.while_loop(goes_on, step, lane))
assert (end(*start)[2] == state[2]).all()
assert jnp.allclose(end(*start)[1], state[1], rtol=1e-3)
