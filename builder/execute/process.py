"""What processes that run programs share: imported libraries, and compiled code.

The libraries are imported once, in a server that a process for each run is forked
from. The compiled code is in JAX's own persistent compilation cache: pages, programs
run alone, loop checks and notebooks compile the same functions, and with the cache
each is compiled once. XLA's result is the same either way. The cache lies in
`_build/compiled/`, in a folder for each kind of processor, because compiled code may
use instructions that another processor lacks. JAX finds an entry by a hash that
covers jaxlib's version, the compiler's options and the program.

Which programs run without it, `builder.program.runs_without_cache` says.
"""

import hashlib
import multiprocessing
import os
import platform
import warnings
from pathlib import Path

# Importing these starts no backend, so that forking stays safe.
IMPORTED = ["jax", "jax.numpy", "jax.scipy.stats", "scipy.stats", "numpyro"]
IMPORTED += ["numpyro.infer", "numpyro.contrib.control_flow"]

# A damaged or read-only cache costs time and changes nothing. JAX warns of each entry
# that it cannot use; on a page that would be an output.
UNUSABLE_ENTRY = "Error {} persistent compilation cache entry"
WARNINGS = [UNUSABLE_ENTRY.format("reading"), UNUSABLE_ENTRY.format("writing")]


def processor() -> str:
    """What decides which compiled code this machine can run, in words."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    named = ("model name", "flags", "Features", "CPU part")
    facts = sorted({line for line in lines if line.startswith(named)})
    return "\n".join([platform.machine(), platform.processor(), *facts])


def cache_folder(build: Path) -> Path:
    """The cache of a `_build` folder for this processor."""
    digest = hashlib.sha256(processor().encode()).hexdigest()[:12]
    return build.resolve() / "compiled" / digest


def settings(folder: Path | None) -> dict[str, str | bool | int | float]:
    """The options of JAX that make it use a cache; None: that it uses none."""
    if folder is None:
        return {"jax_enable_compilation_cache": False}
    return {
        "jax_enable_compilation_cache": True,
        "jax_compilation_cache_dir": str(folder),
        "jax_persistent_cache_min_compile_time_secs": 0.0,
        "jax_persistent_cache_min_entry_size_bytes": -1,
    }


def as_variables(folder: Path | None) -> dict[str, str]:
    """The same options as environment variables, for a process that will import JAX."""
    return {name.upper(): str(value) for name, value in settings(folder).items()}


def configure_jax(folder: Path | None) -> None:
    """Set the options in this process, which may have imported JAX already."""
    import jax

    for message in WARNINGS:
        warnings.filterwarnings("ignore", message=message)
    for name, value in settings(folder).items():
        jax.config.update(name, value)


def leave_with_parent() -> None:
    """End this process when its parent is gone, however it went.

    The fork server lives for as long as its children do, so its end, which
    Jupyter would watch for, comes too late.
    """
    multiprocessing.parent_process().join()
    os._exit(1)
