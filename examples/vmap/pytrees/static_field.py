# A field that is not an array is marked by jax.tree.static(). vmap and
# jit leave it alone, and jit traces again for each new value.
from dataclasses import dataclass, replace

import jax
import jax.numpy as jnp


@jax.tree_util.register_dataclass
@dataclass
class Outbreak:
    growth: jax.Array
    limit: jax.Array
    curve: str = jax.tree.static(default="logistic")


@jax.jit
def infected(outbreak, day):
    print("traced:", outbreak.curve)
    rise = jnp.exp(outbreak.growth * day)
    if outbreak.curve == "exponential":
        return rise
    return outbreak.limit / (1 + (outbreak.limit - 1) / rise)


over_draws = jax.vmap(infected, in_axes=(0, None))
draws = Outbreak(jnp.array([0.5, 1.0]), jnp.array([300.0, 763.0]))
print(over_draws(draws, 10.0))
print(over_draws(replace(draws, growth=draws.growth / 2), 10.0))
print(over_draws(replace(draws, curve="exponential"), 10.0))
