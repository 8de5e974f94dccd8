# np.unique numbers the groups from 0, whatever they are called. It runs
# once, on the data, before the model.
import numpy as np

label = np.array([3, 1, 3, 7, 1])  # (pupil,), school numbers from R

names, school = np.unique(label, return_inverse=True)
print(names, school)

# Check:
assert school.min() == 0 and school.max() == len(names) - 1
assert (names[school] == label).all()
