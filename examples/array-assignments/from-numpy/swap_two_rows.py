# NumPy swaps two rows by an index array: a plain swap loses one,
# because its rows are views. In JAX both forms work.
import jax.numpy as jnp
import numpy as np

beds = [[3, 8], [26, 76], [225, 298]]  # (ward, day)

lost = np.array(beds)
lost[0], lost[2] = lost[2], lost[0]
print(lost.tolist())

x = jnp.array(beds)
print(x.at[0].set(x[2]).at[2].set(x[0]).tolist())
print(x.at[jnp.array([0, 2])].set(x[jnp.array([2, 0])]).tolist())
