# What vmap makes of while_loop, by hand: it turns until no lane wants
# to go on, and a lane that is done keeps its state.
import jax
import jax.numpy as jnp


def goes_on(state):
    return state[1] >= 1  # at least one boy is ill


def next_day(state):
    well, ill, days, recovery = state
    new = well * (1 - jnp.exp(-1.77 * ill / 763))
    ill = ill + new - recovery * ill
    return well - new, ill, days + 1, recovery


def epidemic(recovery):
    start = (760.0, 3.0, 0, recovery)
    return jax.lax.while_loop(goes_on, next_day, start)


recovery = jnp.array([0.2, 0.5, 0.8])  # (lane,)
days = jax.vmap(epidemic)(recovery)[2]

ones, turns = jnp.ones(3), 0
state = (760 * ones, 3 * ones, jnp.zeros(3, int), recovery)
while goes_on(state).any():
    pairs = zip(next_day(state), state, strict=True)
    keep = goes_on(state)
    state = tuple(jnp.where(keep, new, old) for new, old in pairs)
    turns += 1

assert (state[2] == days).all()
print("days:", days, "in all", days.sum())
print("turns:", turns, "for 3 lanes:", turns * 3)
