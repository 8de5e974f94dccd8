# device_put with a device commits an array to it: the work goes there.
# Arrays that are committed to two devices cannot meet. Shown with two
# devices of one CPU, in a fresh Python that runs the lines of PROGRAM.
import os
import subprocess
import sys

PROGRAM = """
import jax
jax.config.update("jax_num_cpu_devices", 2)
import jax.numpy as jnp

first, second = jax.devices()
free = jnp.ones(3)  # on the first device, the default
at_second = jax.device_put(free, second)
at_first = jax.device_put(free, first)

print("free + at_second     ", (free + at_second).device)
with jax.default_device(second):
    inside = 2 * free
    print("within:  2 * free    ", inside.device)
    print("within:  2 * at_first", (2 * at_first).device)
print("outside: 2 * inside  ", (2 * inside).device)
at_first + at_second
"""

on_cpu = os.environ | {"JAX_PLATFORMS": "cpu", "XLA_FLAGS": ""}
on_cpu["PYTHON_COLORS"] = "0"  # the error is read below
command = [sys.executable, "-c", PROGRAM]
done = subprocess.run(
    command, env=on_cpu, capture_output=True, text=True
)
print(done.stdout, end="")
for line in done.stderr.splitlines():
    if line.startswith("ValueError"):
        print(line.replace(" Got ", "\nGot "))
