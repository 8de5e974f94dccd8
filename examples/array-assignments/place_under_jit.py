# x[mask] = values, one value for each True, also under jit.
import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def fill_in(in_bed, missing, values):
    return jnp.place(in_bed, missing, values, inplace=False)


in_bed = np.array([3, -1, 26, -1, 225])  # -1: not counted that day
missing = in_bed < 0
values = np.array([8, 76])  # one for each missing day

filled = fill_in(in_bed, missing, values)
in_bed[missing] = values
assert (filled == in_bed).all()
print(filled)
