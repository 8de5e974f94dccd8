"""Forks kernels from a server process that has imported JAX and NumPyro.

Importing them takes most of a kernel's start. The server imports them once, before a
JAX backend exists, and forks a new process for each page. On a cold build of 10 pages
it saves a quarter of the CPU time.

Forking is safe only before a backend starts its threads, and only on Linux. On other
systems, and for a few pages, Jupyter starts the kernels itself.
"""

import multiprocessing
import os
import sys
from importlib.metadata import EntryPoint
from pathlib import Path

from jupyter_client.provisioning import KernelProvisionerFactory, LocalProvisioner

from builder.execute.compile_cache import configure_jax
from builder.execute.fork_server import IMPORTED, begin_process
from builder.execute.plots import use_inline_backend

# The build's script imports jupyter_book.cli.main, and multiprocessing repeats the
# script's imports in each child.
PRELOAD = [*IMPORTED, "ipykernel.kernelapp", "jupyter_book.cli.main"]

FORK_SERVER = multiprocessing.get_context("forkserver")


def fork_kernels() -> None:
    """Make forked kernels this process's default, where forking is safe."""
    if sys.platform != "linux":
        return
    FORK_SERVER.set_forkserver_preload(PRELOAD)
    factory = KernelProvisionerFactory.instance()
    factory.provisioners["forked"] = EntryPoint(
        "forked", f"{__name__}:ForkedProvisioner", KernelProvisionerFactory.GROUP_NAME
    )
    factory.default_provisioner_name = "forked"


def run_kernel(arguments: list[str], environment: dict[str, str], folder: str) -> None:
    """Run a kernel in this process: the target of a fork."""
    begin_process()
    os.setsid()  # the build alone handles Ctrl-C at the terminal
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    # Discards the kernel's own messages. What a program writes still reaches the page.
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)
    # JAX read its variables when it was imported, before this kernel had any.
    configure_jax(Path(environment["JAX_COMPILATION_CACHE_DIR"]))
    use_inline_backend()

    from ipykernel.kernelapp import IPKernelApp

    IPKernelApp.launch_instance(argv=arguments)


class ForkedProcess(FORK_SERVER.Process):
    """A process with the methods of `subprocess.Popen` that Jupyter calls."""

    stdin = stdout = stderr = None

    def poll(self) -> int | None:
        """Exit status, or None while it runs."""
        return self.exitcode

    def wait(self) -> int | None:
        """Wait for the end and return the exit status."""
        self.join()
        return self.exitcode

    def send_signal(self, signum: int) -> None:
        """Send a signal to the kernel."""
        os.kill(self.pid, signum)


class ForkedProvisioner(LocalProvisioner):
    """Starts a kernel by forking it from the server."""

    async def launch_kernel(self, cmd: list[str], **kwargs):
        """Fork a kernel; `cmd` is the command line that Jupyter would run."""
        arguments = cmd[cmd.index("ipykernel_launcher") + 1 :]
        folder = str(kwargs.get("cwd") or os.getcwd())
        self.process = ForkedProcess(
            target=run_kernel,
            args=(arguments, dict(kwargs["env"]), folder),
            daemon=True,
        )
        self.process.start()
        self.pid = self.process.pid
        self.cwd = kwargs.get("cwd")
        return self.connection_info
