# Two instances with different static fields are trees of two kinds: the
# axes of vmap need the same static fields as the argument.
# raises: ValueError
from dataclasses import dataclass, replace

import jax
import jax.numpy as jnp


@jax.tree_util.register_dataclass
@dataclass
class Outbreak:
    growth: jax.Array
    start: jax.Array
    unit: str = jax.tree.static(default="day")


def after_a_week(outbreak):
    days = 7 if outbreak.unit == "day" else 1
    return outbreak.start * outbreak.growth**days


draws = Outbreak(jnp.array([1.5, 2.0]), jnp.array(3.0), unit="week")
axes = replace(draws, growth=0, start=None)  # unit="week" as well
print(jax.vmap(after_a_week, in_axes=(axes,))(draws))
axes = Outbreak(growth=0, start=None)  # unit="day"
jax.vmap(after_a_week, in_axes=(axes,))(draws)
