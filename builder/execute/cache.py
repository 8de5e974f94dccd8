"""The cache of outputs: jupyter-cache, with a folder for each environment.

The key of a page is the hash of its code, and the folder's name changes with anything
that may change an output. So outputs from another JAX, backend or Python are never
shown.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import distributions, version
from pathlib import Path

from jupyter_cache import get_cache
from jupyter_cache.base import CacheBundleIn
from sphinx.application import Sphinx

from builder.execute.compile_cache import WARNINGS
from builder.execute.notebook import Page
from builder.execute.plots import configure_kernels
from builder.strict import stop

# The modules that determine what a page prints, and which runs pass.
HOW_A_PAGE_IS_RUN = ["judge.py", "program.py"]
HOW_A_PAGE_IS_RUN += [
    f"execute/{name}.py"
    for name in (
        "cache",
        "compile_cache",
        "fork_server",
        "kernels",
        "notebook",
        "plots",
        "run_pages",
        "watch",
    )
]
HOW_A_PAGE_IS_RUN += ["execute/plots.matplotlibrc"]


# JAX falls back to the CPU without an error if that is allowed.
PROBE = """
import jax
device = jax.devices()[0]
assert device.platform != "cpu", "JAX finds a CPU alone"
print(device.device_kind)
"""


def backend() -> str:
    """The JAX backend to use: `JAX_PLATFORMS`, else CUDA if its plugin is installed.

    With CUDA the CPU is there too, for programs that ask for it.
    """
    if "JAX_PLATFORMS" not in os.environ:  # listing all packages is slow
        cuda = any(dist.name.startswith("jax-cuda") for dist in distributions())
        os.environ["JAX_PLATFORMS"] = "cuda,cpu" if cuda else "cpu"
    return os.environ["JAX_PLATFORMS"].partition(",")[0]


def device_kind() -> str:
    """The name of the accelerator; stops the build if there is none."""
    probe = subprocess.run(
        [sys.executable, "-c", PROBE], capture_output=True, text=True
    )
    if probe.returncode:
        errors = probe.stderr.strip().splitlines()[-3:]
        stop([f"JAX_PLATFORMS={backend()}: no such device on this machine", *errors])
    return probe.stdout.strip()


def environment_name() -> str:
    """A folder name that changes with anything that may change an output."""
    settings = sorted(
        f"{name}={value}"
        for name, value in os.environ.items()
        if name.startswith(("JAX_", "XLA_"))
    )
    installed = sorted({f"{dist.name}=={dist.version}" for dist in distributions()})
    facts = [sys.version, *settings, *installed]
    for part in HOW_A_PAGE_IS_RUN:
        facts.append((Path(__file__).parents[1] / part).read_text(encoding="utf-8"))
    if backend() != "cpu":
        facts.append(device_kind())
    digest = hashlib.sha256("\n".join(facts).encode()).hexdigest()[:12]
    return f"{backend()}-jax{version('jax')}-{digest}"


def choose_cache(app: Sphinx, config) -> None:
    """Set the folder of MyST-NB's cache to that of this environment.

    Sphinx compares the setting with the last build's, and reads every page again when
    it has changed.
    """
    if backend() != "cpu":
        # By default each process preallocates 75 % of GPU memory.
        os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")
    build = Path(app.outdir).parent
    # Keeps the user's IPython settings and start-up files away from programs.
    os.environ["IPYTHONDIR"] = str(build / "ipython")
    configure_kernels(build / "ipython")
    # tqdm, which NumPyro imports, warns where Jupyter's widgets are missing.
    ignored = ["IProgress not found", *WARNINGS]
    os.environ["PYTHONWARNINGS"] = ",".join(f"ignore:{text}" for text in ignored)
    config.nb_execution_cache_path = str(build / "executed" / environment_name())


def find_cached(folder: Path, pages: list[Page]) -> tuple:
    """The cache, and the pages that are not in it.

    A cache that cannot be read, as after a build that was killed, is created again.
    """
    try:
        cache = get_cache(str(folder))
        return cache, [page for page in pages if not merge_cached(cache, page)]
    except Exception as error:  # of the file system, the database, the notebook
        print(f"{os.path.relpath(folder)}: damaged, created again ({error})")
        shutil.rmtree(folder, ignore_errors=True)
        return get_cache(str(folder)), pages


def merge_cached(cache, page: Page) -> bool:
    """Copy a page's outputs from the cache; return whether they were there."""
    try:
        cache.merge_match_into_notebook(page.notebook)
    except KeyError:
        return False
    return True


def keep_page(cache, page: Page, seconds: float) -> None:
    """Store an executed page in the cache; `seconds` is the time of its run."""
    bundle = CacheBundleIn(
        page.notebook, str(page.source), data={"execution_seconds": seconds}
    )
    cache.cache_notebook_bundle(bundle, check_validity=False, overwrite=True)


def is_program(cell) -> bool:
    """Whether a cell of a notebook is a program, not text or a plot."""
    folded = "hide-input" in cell.metadata.get("tags", ())
    return cell.cell_type == "code" and not folded


@dataclass
class ExecutedPage:
    """An executed page: its seconds, and its programs' cells with their outputs."""

    seconds: float
    cells: list


def read_executed_pages(folder: Path) -> dict[tuple[str, ...], ExecutedPage]:
    """The last run of each page in an environment's folder.

    The key is the texts of its programs, since a page may have been renamed.
    """
    cache, pages = get_cache(str(folder)), {}
    for record in sorted(cache.list_cache_records(), key=lambda each: each.created):
        cells = cache.get_cache_bundle(record.pk).nb.cells
        cells = [cell for cell in cells if is_program(cell)]
        seconds = record.data.get("execution_seconds")
        if cells and seconds is not None:
            key = tuple(cell.source.strip() for cell in cells)
            pages[key] = ExecutedPage(round(seconds, 1), cells)
    return pages
