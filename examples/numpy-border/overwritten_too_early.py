# A jitted call returns before it has read its NumPy arguments. Refill
# the buffer at once, and the call that is under way reads the new data.
import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def scaled_mean(covariance, batch):
    scale = jnp.linalg.cholesky(covariance)[0, 0]  # the slow part
    return (batch / scale).mean()


memory = np.zeros(4 * 1024 + 64, "uint8")
start = -memory.ctypes.data % 64  # aligned, so that JAX shares it
buffer = memory[start : start + 4 * 1024].view("float32")  # (1024,)
covariance = jnp.eye(2000)

for name, convert in ("buffer", lambda x: x), ("a copy", jnp.array):
    buffer[:] = 1.0
    scaled_mean(covariance, convert(buffer)).block_until_ready()
    mean = scaled_mean(covariance, convert(buffer))
    buffer[:] = 2.0  # the next batch is read into the same memory
    print(f"{name}: mean {mean}")
