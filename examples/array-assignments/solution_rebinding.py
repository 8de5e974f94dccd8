# Set day 2 to 27.
import jax.numpy as jnp
import numpy as np


def correct(in_bed, day, boys):
    return in_bed.at[day].set(boys)


reported = np.array([3, 8, 26, 76, 225])
by_numpy = reported.copy()
by_numpy[2] = 27
found = correct(jnp.array(reported), 2, 27)
assert (found == by_numpy).all(), f"day 2 has {found[2]}, not 27"
print("solved:", found)
