# A NamedTuple works under vmap as it is, and a dataclass once it is
# registered. The axes are then an instance of the same class.
from dataclasses import dataclass
from typing import NamedTuple

import jax
import jax.numpy as jnp


@jax.tree_util.register_dataclass
@dataclass
class Rates:
    beta: jax.Array
    gamma: jax.Array


class Epidemic(NamedTuple):
    reproduction: jax.Array
    days_ill: jax.Array


def describe(rates):
    return Epidemic(rates.beta / rates.gamma, 1 / rates.gamma)


rates = Rates(beta=jnp.array([1.6, 1.8, 2.0]), gamma=jnp.array(0.5))
epidemics = jax.vmap(
    describe,
    in_axes=(Rates(beta=0, gamma=None),),
    out_axes=Epidemic(reproduction=0, days_ill=None),
)(rates)
print(epidemics.reproduction)
print(epidemics.days_ill)
