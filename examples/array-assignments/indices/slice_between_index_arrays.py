# A slice between two index arrays moves their axis to the front, as in
# NumPy. A number counts as an index array.
import jax.numpy as jnp
import numpy as np

in_bed = np.zeros((3, 4, 5))  # (school, ward, day)
school, ward, day = np.array([[0, 2], [1, 3], [2, 4]])  # (pair,) each

for name, place in {
    "[:, :, day]": np.s_[:, :, day],
    "[:, ward, day]": np.s_[:, ward, day],
    "[school, :, day]": np.s_[school, :, day],
    "[0, :, day]": np.s_[0, :, day],
}.items():
    shape = jnp.array(in_bed).at[place].get().shape
    assert shape == in_bed[place].shape
    print(f"{name:17}{shape}")
