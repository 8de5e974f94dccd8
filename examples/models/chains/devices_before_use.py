# set_host_device_count works before the first use of JAX and does
# nothing afterwards. Each program below runs in a fresh Python.
import subprocess
import sys

IMPORTS = "import jax, numpyro; from numpyro.infer import MCMC, NUTS; "
DIVIDE = "numpyro.set_host_device_count(2); "
USE = "jax.numpy.zeros(3); "
REPORT = """
mcmc = MCMC(
    NUTS(lambda: None), num_warmup=9, num_samples=9, num_chains=2
)
print(jax.local_device_count(), "devices,", mcmc.chain_method)
"""


def run(*lines):
    command = [sys.executable, "-c", "".join(lines)]
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout.strip() or done.stderr


print("divide, then use:", run(IMPORTS, DIVIDE, USE, REPORT))
print("use, then divide:", run(IMPORTS, USE, DIVIDE, REPORT))
