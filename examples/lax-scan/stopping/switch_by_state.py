# A machine of states: lax.switch picks the rule by a carried number,
# as if and elif do in Python.
import jax
import jax.numpy as jnp

rules = [
    lambda exposed: jnp.where(exposed, 1, 0),  # 0: well
    lambda exposed: 2,  # 1: ill, for a day
    lambda exposed: jnp.where(exposed, 2, 0),  # 2: immune, a while
]


def step(state, exposed):
    state = jax.lax.switch(state, rules, exposed)
    return state, state


exposed = jnp.array([0, 1, 1, 1, 0, 0, 1, 0], bool)  # (day,)
_, states = jax.lax.scan(step, 0, exposed)

state, by_loop = 0, []
for today in exposed:
    if state == 0:
        state = 1 if today else 0
    elif state == 1:
        state = 2
    else:
        state = 2 if today else 0
    by_loop.append(state)

assert states.tolist() == by_loop
print(states)
