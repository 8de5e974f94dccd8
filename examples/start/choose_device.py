# Within default_device new arrays are made on the device that you name,
# and what is computed from them there is on it too.
import jax
import jax.numpy as jnp

cpu = jax.devices("cpu")[0]
with jax.default_device(cpu):
    counts = jnp.array([3, 8, 26, 76])
    growth = counts[1:] / counts[:-1]

print(growth.device.platform)
