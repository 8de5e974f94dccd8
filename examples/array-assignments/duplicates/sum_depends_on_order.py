# The same three numbers in two orders. Floats give two sums, integers
# give one.
import numpy as np

big, small = np.float32(1e8), np.float32(1)
print((big + small) - big, (big - big) + small)

big, small = np.int32(10**8), np.int32(1)
print((big + small) - big, (big - big) + small)
