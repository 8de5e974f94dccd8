# The carry may be any tree of arrays: here a registered dataclass with
# a NamedTuple, a random key, and None for what is left out.
from dataclasses import dataclass, replace
from typing import NamedTuple

import jax
import jax.numpy as jnp


class Boys(NamedTuple):
    susceptible: jax.Array
    ill: jax.Array


@jax.tree_util.register_dataclass
@dataclass
class School:
    boys: Boys
    key: jax.Array
    vaccinated: jax.Array | None = None


def next_day(school, _):
    s, i = school.boys
    new = s * (1 - jnp.exp(-2.45 * i / 763))
    key, today = jax.random.split(school.key)
    boys = Boys(s - new, i + new - 0.46 * i)
    seen = i + jax.random.normal(today)
    return replace(school, boys=boys, key=key), seen


s, i, key = 760.0, 3.0, jax.random.key(0)
start = School(Boys(s, i), key)
end, seen = jax.lax.scan(next_day, start, None, length=5)
print(seen.round(2), end.vaccinated)
for day in range(5):
    key, today = jax.random.split(key)
    assert jnp.allclose(seen[day], i + jax.random.normal(today))
    new = s * (1 - jnp.exp(-2.45 * i / 763))
    s, i = s - new, i + new - 0.46 * i
