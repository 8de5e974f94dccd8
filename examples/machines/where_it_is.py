# Ask JAX which device it uses by default, and ask an array where it is.
# on a GPU: the default device is the GPU
import jax
import jax.numpy as jnp

counts = jnp.array([3.0, 8, 26, 76])  # (day,)
growth = counts[1:] / counts[:-1]

device = jax.devices()[0]
memory = device.memory_stats() or {}  # None on a CPU
print("backend:", jax.default_backend())
print("default:", device, "of kind", device.device_kind)
print("bytes:  ", memory.get("bytes_limit", "no limit of JAX's"))
print("growth: ", growth.devices())
