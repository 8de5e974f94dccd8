"""What processes forked from a server share: imported modules, their start and end."""

import gc
import multiprocessing
import os
import threading

# Importing these starts no backend, so forking is safe.
IMPORTED = ["jax", "jax.numpy", "jax.scipy.stats", "scipy.stats", "numpyro"]
IMPORTED += ["numpyro.infer", "numpyro.contrib.control_flow", "matplotlib.pyplot"]


def begin_process() -> None:
    """Prepare a process that was forked from a server.

    It ends with its parent. Garbage collections need not walk through what the server
    imported.
    """
    threading.Thread(target=leave_with_parent, daemon=True).start()
    gc.freeze()


def leave_with_parent() -> None:
    """Exit when the parent process has ended, even if it was killed.

    Jupyter would watch the fork server, which lives as long as its children.
    """
    multiprocessing.parent_process().join()
    os._exit(1)
