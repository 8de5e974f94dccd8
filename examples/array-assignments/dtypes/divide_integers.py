# divide returns float32, but first cuts the divisor to the array's
# dtype: on integers, 2.5 becomes 2 and 0.5 becomes 0. So does power.
import warnings

import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26])  # (day,)
print(in_bed.at[1].divide(2), in_bed.at[1].divide(2).dtype)

with warnings.catch_warnings(record=True):
    print(in_bed.at[1].divide(2.5))
    print(in_bed.at[1].divide(0.5))
    print(in_bed.at[1].power(0.5))
    print(in_bed.at[1].multiply(2.5))  # not cut before

print(in_bed.astype(float).at[1].divide(2.5))
