"""Caches compiled code for all processes that run programs.

It is in JAX's persistent compilation cache: pages, programs run alone, loop
checks and notebooks compile the same functions, so with the cache each is compiled
once. Results are the same without it. The cache is in `_build/compiled/`, with a folder
for each kind of processor: compiled code may use instructions that another lacks. JAX's
key covers jaxlib's version, the compiler's options and the program.

`builder.program.runs_without_cache` says which programs run without it.
"""

import hashlib
import platform
import warnings
from pathlib import Path

# JAX warns about each entry of a damaged or read-only cache. The warning would be an
# output of the page, although results do not change.
UNUSABLE_ENTRY = "Error {} persistent compilation cache entry"
WARNINGS = [UNUSABLE_ENTRY.format("reading"), UNUSABLE_ENTRY.format("writing")]


def cpu_lines(*names: str) -> list[str]:
    """The different lines of /proc/cpuinfo with these names; [] on other systems."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
    return sorted({line for line in lines if line.startswith(names)})


def processor() -> str:
    """A description of the processor: which compiled code it can run."""
    facts = cpu_lines("model name", "flags", "Features", "CPU part")
    return "\n".join([platform.machine(), platform.processor(), *facts])


def cache_folder(build: Path) -> Path:
    """The folder of compiled code for this processor, within a `_build` folder."""
    digest = hashlib.sha256(processor().encode()).hexdigest()[:12]
    return build.resolve() / "compiled" / digest


def settings(folder: Path | None) -> dict[str, str | bool | int | float]:
    """JAX's options to use a cache, or for None to use none."""
    if folder is None:
        return {"jax_enable_compilation_cache": False}
    return {
        "jax_enable_compilation_cache": True,
        "jax_compilation_cache_dir": str(folder),
        "jax_persistent_cache_min_compile_time_secs": 0.0,
        "jax_persistent_cache_min_entry_size_bytes": -1,
    }


def as_variables(folder: Path | None) -> dict[str, str]:
    """The options as environment variables, for a process that will import JAX."""
    return {name.upper(): str(value) for name, value in settings(folder).items()}


def switch_cache(folder: Path | None) -> str:
    """Python that sets the options between two programs of a kernel.

    It defines no name, which a program could then use without importing it. JAX decides
    once whether it uses a cache, until the cache is reset.
    """
    module = "jax.experimental.compilation_cache.compilation_cache"
    return (
        f"[__import__('jax').config.update(*one) for one in {settings(folder)}.items()]"
        f"; __import__('{module}', fromlist=['reset_cache']).reset_cache()"
    )


def configure_jax(folder: Path | None) -> None:
    """Set the options in this process, even after it has imported JAX."""
    import jax

    for message in WARNINGS:
        warnings.filterwarnings("ignore", message=message)
    for name, value in settings(folder).items():
        jax.config.update(name, value)
