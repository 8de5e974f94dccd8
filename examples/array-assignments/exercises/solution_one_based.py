# Add up the patients of each ward. The wards are numbered 1 to 4.
import jax.numpy as jnp
import numpy as np


def total(ward, patients):
    return jnp.zeros(4, int).at[ward - 1].add(patients)


patients = np.array([3, 8, 26, 76])
for ward in ([1, 4, 2, 4], [1, 2, 3, 3]):
    ward = np.array(ward)
    found = total(ward, patients)
    lost = patients.sum() - found.sum()
    assert lost == 0, f"{lost} patients are lost"
    wanted = np.array([patients[ward == k].sum() for k in range(1, 5)])
    assert (found == wanted).all(), f"{found}, not {wanted}"

print("solved")
