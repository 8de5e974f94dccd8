# A frozen dataclass that is registered goes through jit and scan like
# an array: the carry is an object, and so is the history of it.
from dataclasses import dataclass, replace

import jax
import jax.numpy as jnp


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Epidemic:
    susceptible: jax.Array
    infected: jax.Array
    beta: jax.Array
    gamma: jax.Array
    days: int = jax.tree.static(default=14)


def step(state, _):
    rate = state.beta * state.infected / 763
    new = state.susceptible * (1 - jnp.exp(-rate))
    recovered = state.gamma * state.infected
    following = replace(
        state,
        susceptible=state.susceptible - new,
        infected=state.infected + new - recovered,
    )
    return following, state


@jax.jit
def simulate(start):
    return jax.lax.scan(step, start, length=start.days)


start = Epidemic(susceptible=760.0, infected=3.0, beta=2.0, gamma=0.5)
final, history = simulate(start)
print(type(history).__name__, history.infected.shape)
print(history.infected.round().astype(int))
