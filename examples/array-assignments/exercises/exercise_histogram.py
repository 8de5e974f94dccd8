# Count the patients of each ward.
# raises: AssertionError
import jax.numpy as jnp
import numpy as np


def count(ward, wards):
    patients = jnp.zeros(wards, int)
    return patients.at[ward].set(patients[ward] + 1)  # edit here


for ward in ([1, 0], [0, 2, 2, 2], []):
    found = count(np.array(ward, int), 3)
    by_numpy = np.bincount(np.array(ward, int), minlength=3)
    assert (found == by_numpy).all(), f"{found}, not {by_numpy}"

print("solved")
