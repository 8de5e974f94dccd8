# A CPU is one device for JAX, however many cores it has. A flag that is
# set before JAX starts divides it into several.
import os
import subprocess
import sys

flag = {"XLA_FLAGS": "--xla_force_host_platform_device_count=4"}
on_cpu = os.environ | {"JAX_PLATFORMS": "cpu", "XLA_FLAGS": ""}
count = "import jax; print(jax.local_device_count())"
for environment in on_cpu, on_cpu | flag:
    command = [sys.executable, "-c", count]
    printed = subprocess.check_output(command, env=environment)
    print("devices:", int(printed))
