# Arrays live on a device. default_device chooses the one where new
# arrays are made; on a machine without a GPU there is only the CPU.
import jax
import jax.numpy as jnp

cpu = jax.devices("cpu")[0]
with jax.default_device(cpu):
    on_cpu = jnp.arange(3)

print(on_cpu.device.platform)
