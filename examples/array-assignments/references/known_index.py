# Outside of jit a ref raises for a Python number past its end. Under
# jit, or before the start, it overwrites the nearest element.
from functools import partial

import jax
import jax.numpy as jnp


def clear(day, in_bed):
    in_bed[day] = 0


for day in 3, -4:  # days 0 to 2 exist
    clear_day = partial(clear, day)
    for function in clear_day, jax.jit(clear_day):
        in_bed = jax.new_ref(jnp.array([3, 8, 26]))
        try:
            function(in_bed)
            print(f"{day:2}", in_bed[...])
        except ValueError as error:
            print(f"{day:2}", error)
