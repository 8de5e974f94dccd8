"""What the pages printed is kept: in jupyter-cache, in a folder for each environment.

A page is found by the hash of its code, and the folder's name changes with anything
that may change an output. So output made under another JAX, another backend or another
Python is never shown.
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

from builder.execute.notebook import Page
from builder.execute.process import WARNINGS
from builder.strict import stop

# The modules that decide what a page prints, and which runs are good.
HOW_A_PAGE_IS_RUN = ["judge.py", "program.py"]
HOW_A_PAGE_IS_RUN += [
    f"execute/{name}.py"
    for name in ("cache", "kernels", "notebook", "pages", "process", "watch")
]


def backend() -> str:
    """The JAX backend asked for: `JAX_PLATFORMS`, or CUDA where its plugin is."""
    if "JAX_PLATFORMS" not in os.environ:  # to ask for all packages takes a while
        cuda = any(dist.name.startswith("jax-cuda") for dist in distributions())
        os.environ["JAX_PLATFORMS"] = "cuda" if cuda else "cpu"
    return os.environ["JAX_PLATFORMS"]


def device_kind() -> str:
    """Name of the accelerator; stops the build where the one asked for is missing."""
    probe = subprocess.run(
        [sys.executable, "-c", "import jax; print(jax.devices()[0].device_kind)"],
        capture_output=True,
        text=True,
    )
    if probe.returncode:
        said = probe.stderr.strip().splitlines()[-3:]
        stop([f"JAX_PLATFORMS={backend()}: no such device on this machine", *said])
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
    """Point MyST-NB at this environment's cache.

    The setting is one that Sphinx compares with the last build's: in another
    environment it reads every page again.
    """
    if backend() != "cpu":
        # Two kernels would race for the 75 % of GPU memory that each preallocates.
        os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")
    build = Path(app.outdir).parent
    # No start-up file or setting of the user's own IPython reaches a program.
    os.environ["IPYTHONDIR"] = str(build / "ipython")
    # tqdm, which NumPyro imports, asks each kernel for Jupyter's widgets.
    ignored = ["IProgress not found", *WARNINGS]
    os.environ["PYTHONWARNINGS"] = ",".join(f"ignore:{text}" for text in ignored)
    config.nb_execution_cache_path = str(build / "executed" / environment_name())


def find_cached(folder: Path, pages: list[Page]) -> tuple:
    """The cache, and the pages that it does not hold.

    A cache that cannot be read, as after a build that was killed while it
    wrote, is created again.
    """
    try:
        cache = get_cache(str(folder))
        return cache, [page for page in pages if not merge_cached(cache, page)]
    except Exception as error:  # of the file system, the database, the notebook
        print(f"{os.path.relpath(folder)}: damaged, created again ({error})")
        shutil.rmtree(folder, ignore_errors=True)
        return get_cache(str(folder)), pages


def merge_cached(cache, page: Page) -> bool:
    """Whether this environment has run this code before, and all of it is kept."""
    try:
        cache.merge_match_into_notebook(page.notebook)
    except KeyError:
        return False
    return True


def keep_page(cache, page: Page, seconds: float) -> None:
    """Put an executed page into the cache."""
    bundle = CacheBundleIn(
        page.notebook, str(page.source), data={"execution_seconds": seconds}
    )
    cache.cache_notebook_bundle(bundle, check_validity=False, overwrite=True)


@dataclass
class ExecutedPage:
    """A page as it ran: its seconds, and its code cells with their outputs."""

    seconds: float
    cells: list


def read_executed_pages(folder: Path) -> dict[tuple[str, ...], ExecutedPage]:
    """The pages in an environment's folder, by the texts of their programs.

    By what ran, since a page may have run under another name. The last run counts.
    """
    cache, found = get_cache(str(folder)), {}
    for record in sorted(cache.list_cache_records(), key=lambda each: each.created):
        cells = cache.get_cache_bundle(record.pk).nb.cells
        cells = [cell for cell in cells if cell.cell_type == "code"]
        seconds = record.data.get("execution_seconds")
        if cells and seconds is not None:
            key = tuple(cell.source.strip() for cell in cells)
            found[key] = ExecutedPage(round(seconds, 1), cells)
    return found
