# One place in each row: clear the day on which each ward peaked.
import jax.numpy as jnp
import numpy as np

numpy_beds = np.array([[3, 8, 6], [9, 2, 1]])  # (ward, day)
x = jnp.array(numpy_beds)
best = numpy_beds.argmax(axis=1)  # (ward,)
order = best[:, None]  # (ward, 1)

np.put_along_axis(numpy_beds, order, 0, axis=1)
cleared = x.at[jnp.arange(len(x)), best].set(0)
same = jnp.put_along_axis(x, order, 0, axis=1, inplace=False)
assert (cleared == numpy_beds).all() and (same == cleared).all()
print(cleared)
