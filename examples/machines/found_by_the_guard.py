# A NumPy array is copied to the device at each call, and nothing says
# so. A transfer guard makes JAX raise an error where that happens.
# on a GPU: the message names the GPU
# raises: JaxRuntimeError
import jax
import jax.numpy as jnp
import numpy as np

counts = np.array([3, 8, 26, 76], "float32")  # (day,), from a file


@jax.jit
def log_likelihood(rate, counts):
    return jnp.sum(counts * jnp.log(rate) - rate)


rate = jnp.array(20.0)
there = jax.device_put(counts)  # once
print(log_likelihood(rate, counts))

with jax.transfer_guard("disallow"):
    log_likelihood(rate, there)
    print("no copy of `there`")
    log_likelihood(rate, counts)
