# JAX builds the object again from tracers, so __post_init__ runs on
# them too. A check of values belongs in a function of its own.
# raises: TracerBoolConversionError
from dataclasses import dataclass

import jax
import jax.numpy as jnp


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Rates:
    beta: jax.Array
    gamma: jax.Array
    def __post_init__(self):
        if self.beta < 0:
            raise ValueError("beta is negative")


rates = Rates(jnp.array(2.0), jnp.array(0.5))
jax.jit(lambda rates: rates.beta / rates.gamma)(rates)
