# where promotes: 0.5 makes floats of integers. NumPy's assignment keeps
# the integers and cuts the 0.5 off.
import jax.numpy as jnp
import numpy as np

in_bed = np.array([3, 8, 26])  # (day,)
by_numpy = in_bed.copy()
by_numpy[in_bed > 5] = 0.5
print(by_numpy)

print(jnp.where(in_bed > 5, 0.5, in_bed))
