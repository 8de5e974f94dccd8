# A slice that reaches past the end is cut short, as in NumPy.
import jax.numpy as jnp
import numpy as np

by_numpy = np.array([3, 8, 26, 76, 225])  # (day,)
in_bed = jnp.array(by_numpy)

assert (in_bed[3:9] == by_numpy[3:9]).all()
print(in_bed[3:9], in_bed[-9:2], in_bed[7:9].shape)

by_numpy[3:9] = 0
assert (in_bed.at[3:9].set(0) == by_numpy).all()
print(in_bed.at[3:9].set(0))
