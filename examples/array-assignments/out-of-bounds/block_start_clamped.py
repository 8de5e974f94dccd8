# A block of three days that starts on the last day of five: the start
# is moved back until the block fits, so three other days are written.
import jax
import jax.numpy as jnp
import numpy as np

in_bed = np.array([3, 8, 26, 76, 225])  # (day,)
late = np.array([258, 233, 189])
start = 4

by_numpy = in_bed.copy()
try:
    by_numpy[start : start + 3] = late
except ValueError as error:
    print(error)

print(jax.lax.dynamic_slice(in_bed, (start,), (3,)))  # from day 2
print(jax.lax.dynamic_update_slice(in_bed, late, (start,)))

places = start + jnp.arange(3)  # 4, 5, 6
by_place = jnp.array(in_bed).at[places].set(late, mode="drop")
print(by_place)

by_numpy[start:] = late[: 5 - start]  # what fits
assert (by_place == by_numpy).all()
