# A mask of rows needs one more axis. Without it the columns of a square
# table are masked, and nothing raises.
import jax.numpy as jnp
import numpy as np

in_bed = jnp.array([[3, 8, 26], [1, 2, 4], [5, 6, 7]])  # (ward, day)
closed = jnp.array([True, False, False])  # (ward,)

by_day = jnp.where(closed, 0, in_bed)
print("wrong: day 0 of every ward", by_day, sep="\n")

by_ward = jnp.where(closed[:, None], 0, in_bed)
print("right: all days of ward 0", by_ward, sep="\n")

# Check:
by_numpy = np.array(in_bed)
by_numpy[np.array(closed)] = 0
assert jnp.array_equal(by_ward, by_numpy)
