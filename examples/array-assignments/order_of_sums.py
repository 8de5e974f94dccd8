# Float sums hang on their order, so the last digits of an .add with
# repeats may differ from run to run. Sums of integers do not.
import numpy as np

big, small = np.float32(1e8), np.float32(1)
print((big + small) - big, (big - big) + small)

big, small = np.int32(10**8), np.int32(1)
print((big + small) - big, (big - big) + small)
