# A sum of floats hangs on the order, and .add with repeats does not
# say which order. A sum of integers does not hang on it.
import numpy as np

big, small = np.float32(1e8), np.float32(1)
print((big + small) - big, (big - big) + small)

big, small = np.int32(10**8), np.int32(1)
print((big + small) - big, (big - big) + small)
