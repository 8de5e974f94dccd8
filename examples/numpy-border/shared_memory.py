# On a CPU a JAX array may be the memory of the NumPy array it was made
# from, if that memory begins at a multiple of 64 bytes.
import jax
import jax.numpy as jnp
import numpy as np

ways = {
    "jnp.array(x)": jnp.array,
    "jnp.asarray(x)": jnp.asarray,
    "jnp.asarray(x, dtype)": lambda x: jnp.asarray(x, "float32"),
    "jax.device_put(x)": jax.device_put,
    "jnp.from_dlpack(x)": jnp.from_dlpack,
}


def place(remainder, size=1000):
    """A NumPy array whose address leaves this remainder by 64."""
    memory = np.zeros(4 * size + 128, "uint8")
    start = (remainder - memory.ctypes.data) % 64
    return memory[start : start + 4 * size].view("float32")


print("address % 64              0      16")
for name, way in ways.items():
    seen = []
    for remainder in (0, 16):
        x = place(remainder)
        made = way(x)
        x[0] = 7.0
        seen.append("shared" if made[0] == 7 else "copied")
    print(f"{name:22}", *seen)
