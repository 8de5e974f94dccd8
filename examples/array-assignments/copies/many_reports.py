# Corrections that come as a list, outside jit. Make one update of them,
# or fill a NumPy array and convert it once.
import jax.numpy as jnp
import numpy as np

in_bed = jnp.array([3, 8, 26, 76, 225])  # (day,)
reports = [(2, 27), (4, 230), (0, 4)]  # day, count

days, counts = np.array(reports).T
print(in_bed.at[days].set(counts))

filled = np.array(in_bed)  # a copy that may be changed
for day, count in reports:
    filled[day] = count

print(jnp.array(filled))
