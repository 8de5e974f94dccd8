"""What processes forked from a server share: imported modules, and their end."""

import multiprocessing
import os

# Importing these starts no backend, so forking is safe.
IMPORTED = ["jax", "jax.numpy", "jax.scipy.stats", "scipy.stats", "numpyro"]
IMPORTED += ["numpyro.infer", "numpyro.contrib.control_flow", "matplotlib.pyplot"]


def leave_with_parent() -> None:
    """Exit when the parent process has ended, even if it was killed.

    Jupyter would watch the fork server, which lives as long as its children.
    """
    multiprocessing.parent_process().join()
    os._exit(1)
