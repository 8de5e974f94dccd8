# Set one day's count.
import jax.numpy as jnp
import numpy as np


def correct(in_bed, day, boys):
    return in_bed.at[day].set(boys)


reported = np.array([3, 8, 26, 76, 225])
for day, boys in ((2, 27), (0, 4)):
    by_numpy = reported.copy()
    by_numpy[day] = boys
    found = correct(jnp.array(reported), day, boys)
    wrong = f"day {day} has {found[day]}, not {boys}"
    assert (found == by_numpy).all(), wrong

print("solved")
