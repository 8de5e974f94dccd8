# The class has no check of values; the function that makes an object
# from outside data has it, and runs before any tracing.
from dataclasses import dataclass

import jax
import jax.numpy as jnp


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Rates:
    beta: jax.Array
    gamma: jax.Array


def checked_rates(beta, gamma):
    if beta < 0 or gamma < 0:
        raise ValueError(f"negative rate: {beta}, {gamma}")
    return Rates(jnp.array(beta), jnp.array(gamma))


rates = checked_rates(beta=2.0, gamma=0.5)
print(jax.jit(lambda rates: rates.beta / rates.gamma)(rates))
