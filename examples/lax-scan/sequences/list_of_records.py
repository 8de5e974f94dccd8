# A list of records, one for each day, becomes one record of arrays: a
# scan then gives each step the record of its day.
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np


class Day(NamedTuple):
    growth: float
    in_bed: int


def stack(*values):
    return np.array(values)


def step(infected, day):
    return infected * jnp.exp(day.growth), day.in_bed - infected


records = [Day(1.0, 3), Day(1.2, 8), Day(1.0, 26), Day(1.1, 76)]
days = jax.tree.map(stack, *records)
print(days)
_, errors = jax.lax.scan(step, 3.0, days)
print(errors.round(1))

# Check: the loop over the records.
infected = 3.0
for record, error in zip(records, errors, strict=True):
    assert jnp.allclose(error, record.in_bed - infected, atol=1e-3)
    infected = infected * jnp.exp(record.growth)
