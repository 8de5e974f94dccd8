# A read with strategy="static_slice" raises where a known index is
# outside. The other strategies read the nearest element, as x[i] does.
from functools import partial

import jax
import jax.numpy as jnp

in_bed = jnp.array([3.0, 8.0, 26.0, 76.0, 225.0])  # days 0 to 4


def growth(in_bed, day, strategy):
    today = in_bed.at[day].get(strategy=strategy)
    yesterday = in_bed.at[day - 1].get(strategy=strategy)
    return today / yesterday


def attempt(day, strategy):
    function = partial(growth, day=day, strategy=strategy)
    try:
        return jax.jit(function)(in_bed)
    except IndexError as error:
        return error


for strategy in "auto", "gather", "dynamic_slice", "static_slice":
    print(strategy)
    for day in 4, 7:
        print(f"   day {day}:", attempt(day, strategy))
