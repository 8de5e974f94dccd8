# Seconds to compile the same function in two new processes, which keep
# compiled code in one folder on disk.
# varies: times
import os
import subprocess
import sys
import tempfile

program = """
import time, jax, jax.numpy as jnp
def loop(x):
    for _ in range(60):
        x = jnp.sort(jnp.sin(x) + jnp.cos(x))
    return x
start = time.perf_counter()
jax.jit(loop)(1.0 * jnp.ones(50))
print(f"{time.perf_counter() - start:.2f} seconds")
"""
with tempfile.TemporaryDirectory() as folder:
    settings = {
        "JAX_ENABLE_COMPILATION_CACHE": "true",
        "JAX_COMPILATION_CACHE_DIR": folder,
        "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0",
    }
    for _ in range(2):
        process = subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | settings,
            capture_output=True,
            text=True,
        )
        print(process.stdout, end="")
