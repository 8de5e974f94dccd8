# Outside jit an update makes a new array of full size, however little
# it changes. NumPy writes into the array that is there.
import jax.numpy as jnp
import numpy as np

numpy_bed = np.zeros((763, 365))  # (boy, day)
address = numpy_bed.ctypes.data
numpy_bed[0, 2] = 1
print("NumPy, same memory:", numpy_bed.ctypes.data == address)

jax_bed = jnp.zeros((763, 365))
address = jax_bed.unsafe_buffer_pointer()
updated = jax_bed.at[0, 2].set(1)
print("JAX, same memory:  ", updated.unsafe_buffer_pointer() == address)
print("JAX, same size:    ", updated.nbytes == jax_bed.nbytes)
