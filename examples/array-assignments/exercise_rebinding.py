# Set day 2 to 27.
# raises: AssertionError
import jax.numpy as jnp
import numpy as np


def correct(in_bed, day, boys):
    in_bed.at[day].set(boys)  # edit here
    return in_bed


reported = np.array([3, 8, 26, 76, 225])
by_numpy = reported.copy()
by_numpy[2] = 27
found = correct(jnp.array(reported), 2, 27)
assert (found == by_numpy).all(), f"day 2 has {found[2]}, not 27"
print("solved:", found)
