# The carry may be any tree of arrays: here a registered dataclass with
# two numbers, a random key, and None for a part that is left out.
from dataclasses import dataclass, replace

import jax
import jax.numpy as jnp


@jax.tree_util.register_dataclass
@dataclass
class School:
    susceptible: jax.Array
    infected: jax.Array
    key: jax.Array
    vaccinated: jax.Array | None = None


def step(school, _):
    s, i = school.susceptible, school.infected
    new = s * (1 - jnp.exp(-2.45 * i / 763))
    key, today = jax.random.split(school.key)
    reported = i + jax.random.normal(today)
    s, i = s - new, i + new - 0.46 * i
    school = replace(school, susceptible=s, infected=i, key=key)
    return school, reported


start = School(760.0, 3.0, jax.random.key(0))
end, reported = jax.lax.scan(step, start, length=5)
with jnp.printoptions(precision=1):
    print(reported, end.infected.round())


# Check:
school = start
for day in range(5):
    school, today = step(school, None)
    assert jnp.allclose(reported[day], today, rtol=1e-4)

assert end.vaccinated is None
