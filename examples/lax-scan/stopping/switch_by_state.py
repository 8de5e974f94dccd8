# A state changes by one of three rules. Python would choose with if
# and elif; lax.switch picks the rule by the number of the state.
import jax
import jax.numpy as jnp


def susceptible(exposed):  # state 0
    return jnp.where(exposed, 1, 0)


def infected(exposed):  # state 1, for one day
    return 2


def recovered(exposed):  # state 2, for as long as they are exposed
    return jnp.where(exposed, 2, 0)


@jax.jit
def states(exposed):
    def step(state, exposed):
        rules = [susceptible, infected, recovered]
        state = jax.lax.switch(state, rules, exposed)
        return state, state
    return jax.lax.scan(step, 0, exposed)[1]


exposed = jnp.array([0, 1, 1, 1, 0, 0, 1, 0], bool)  # (day,)
print(states(exposed))

# Check: if and elif in a Python loop.
state = 0
for today, by_scan in zip(exposed, states(exposed), strict=True):
    if state == 0:
        state = 1 if today else 0
    elif state == 1:
        state = 2
    else:
        state = 2 if today else 0
    assert state == by_scan
