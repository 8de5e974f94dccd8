# Count the patients of each ward. Every day has its own number of
# patients, so the days are padded with -1.
# raises: AssertionError
import jax
import jax.numpy as jnp
import numpy as np


def count(ward):  # (patient,)
    patients = jnp.zeros(3, int)
    return patients.at[ward].add(1, mode="drop")  # edit here


days = np.array([[0, 2, 2], [1, -1, -1], [-1, -1, -1]])
found = jax.vmap(count)(days)  # (day, ward)
for day in range(3):
    real = days[day][days[day] >= 0]
    wanted = np.bincount(real, minlength=3)
    assert (found[day] == wanted).all(), f"{found[day]}, not {wanted}"

print("solved")
