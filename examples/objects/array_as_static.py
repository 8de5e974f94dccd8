# Static fields are compared with ==, which an array answers with an
# array. Static is for settings; an array is an ordinary field.
# raises: ValueError
from dataclasses import dataclass

import jax
import jax.numpy as jnp


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Design:
    slope: jax.Array
    days: jax.Array = jax.tree.static()


@jax.jit
def curve(design):
    return design.slope * design.days


print(curve(Design(jnp.array(0.5), jnp.arange(3.0))))
curve(Design(jnp.array(0.5), jnp.arange(3.0)))
