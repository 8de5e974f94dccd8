# A NumPy array, such as the values of a column, has no .at.
# raises: AttributeError
import numpy as np

in_bed = np.array([3, 8, 26])
in_bed = in_bed.at[2].set(27)
