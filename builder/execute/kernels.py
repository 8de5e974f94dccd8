"""Kernels that find JAX and NumPyro already imported.

A page's kernel spends most of its start importing them and IPython. Here one
server process imports them once, before any JAX backend exists, and forks a
fresh kernel for each page: every page still has a process of its own.

Forking is safe only before a backend starts its threads, and only on Linux;
elsewhere, and for a few pages, Jupyter starts kernels its usual way.
"""

import multiprocessing
import os
import sys
import threading
from importlib.metadata import EntryPoint
from pathlib import Path

from jupyter_client.provisioning import KernelProvisionerFactory, LocalProvisioner

from builder.execute.process import IMPORTED, configure_jax, leave_with_parent

# jupyter_book.cli.main is what the build's own script imports, and
# multiprocessing repeats the script's imports in each child.
PRELOAD = [*IMPORTED, "ipykernel.kernelapp", "jupyter_book.cli.main"]


def fork_kernels() -> None:
    """Make forked kernels the default of this process, where forking is safe."""
    if sys.platform != "linux":
        return
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOAD)
    factory = KernelProvisionerFactory.instance()
    factory.provisioners["forked"] = EntryPoint(
        "forked",
        f"{__name__}:ForkedProvisioner",
        KernelProvisionerFactory.GROUP_NAME,
    )
    factory.default_provisioner_name = "forked"


def run_kernel(arguments: list[str], environment: dict[str, str], folder: str) -> None:
    """Become a kernel: the target of a forked process."""
    threading.Thread(target=leave_with_parent, daemon=True).start()
    os.setsid()  # Ctrl-C at the terminal is the build's to handle
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    # What the kernel itself says, as when it is interrupted. What a program
    # writes goes to the page all the same, from these descriptors too.
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)
    # JAX read its variables when it was imported, before this kernel had any.
    enabled = environment.get("JAX_ENABLE_COMPILATION_CACHE") == str(True)
    folder = Path(environment["JAX_COMPILATION_CACHE_DIR"]) if enabled else None
    configure_jax(folder)

    from ipykernel.kernelapp import IPKernelApp

    IPKernelApp.launch_instance(argv=arguments)


class ForkedProcess:
    """A `multiprocessing.Process` with the methods of a `subprocess.Popen`."""

    stdin = stdout = stderr = None

    def __init__(self, process: multiprocessing.Process) -> None:
        """Wrap a process that was started."""
        self.process = process
        self.pid = process.pid

    def poll(self) -> int | None:
        """Exit status, or None while it runs."""
        return self.process.exitcode

    def wait(self) -> int | None:
        """Wait for the end and return the exit status."""
        self.process.join()
        return self.process.exitcode

    def send_signal(self, signum: int) -> None:
        """Send a signal to the kernel."""
        os.kill(self.pid, signum)

    def kill(self) -> None:
        """End the kernel now."""
        self.process.kill()

    def terminate(self) -> None:
        """Ask the kernel to end."""
        self.process.terminate()


class ForkedProvisioner(LocalProvisioner):
    """Launches a kernel by forking it from the server."""

    async def launch_kernel(self, cmd: list[str], **kwargs):
        """Fork a kernel; `cmd` is the command line Jupyter would have run."""
        arguments = cmd[cmd.index("ipykernel_launcher") + 1 :]
        process = multiprocessing.get_context("forkserver").Process(
            target=run_kernel,
            args=(
                arguments,
                dict(kwargs["env"]),
                str(kwargs.get("cwd") or os.getcwd()),
            ),
            daemon=True,
        )
        process.start()
        self.process = ForkedProcess(process)
        self.pid = process.pid
        self.cwd = kwargs.get("cwd")
        return self.connection_info
