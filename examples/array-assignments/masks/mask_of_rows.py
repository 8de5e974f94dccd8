# A mask of rows needs an axis more. Without it a square array has its
# columns masked instead, and no error says so.
import jax.numpy as jnp
import numpy as np

in_bed = np.array([[3, 8, 26], [1, 2, 4], [5, 6, 7]])  # (ward, day)
closed = np.array([True, False, False])  # (ward,)
by_numpy = in_bed.copy()
by_numpy[closed] = 0

by_day = jnp.where(closed, 0, in_bed)  # day 0 of every ward
print(by_day)

by_jax = jnp.where(closed[:, None], 0, in_bed)
assert (by_jax == by_numpy).all()
print(by_jax)
