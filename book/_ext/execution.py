"""Runs the pages, in parallel, before Sphinx reads them.

Each page that Sphinx is about to read is looked up in jupyter-cache; those not there
are run, one kernel a page, the longest first, and put there. MyST-NB then finds every
page in the cache. What a page printed is kept by the hash of its code, in a folder of
its own for each environment, so output made under another JAX, another backend or
another Python is never shown.

A program that raises, hangs, or fails to raise stops the build, with the
program's file and line. Nothing of a failed page is kept.
"""

import contextlib
import hashlib
import logging
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from importlib.metadata import distributions, version
from pathlib import Path

import limits
import nbformat
import psutil
from agreement import measures, runs_without_cache
from compiled import WARNINGS, as_variables, cache_folder
from fail_closed import stop
from jupyter_cache import get_cache
from jupyter_cache.base import CacheBundleIn
from kernels import fork_kernels
from myst_nb.core.read import create_nb_reader
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from progress import Progress
from seconds import read_seconds, write_seconds
from sphinx.application import Sphinx

ANSI = re.compile(r"\x1b\[[0-9;]*m")
PROGRAM_LINE = re.compile(r"Cell In\[\d+\], line (\d+)")
KERNEL_FILE = re.compile(r"(?:\S*ipykernel_\d+/)?\b\d{5,}\.py")
# As tools/programs.py reads it; a test holds them together.
DECLARED = re.compile(r"^# raises: (\w+)$", re.MULTILINE)
FEW = 3  # so many kernels start sooner than the server that would fork them
WATCH_EVERY = 0.25  # seconds between two looks at a kernel's CPU time


@dataclass
class Page:
    """A page to run.

    Attributes:
        source: its file.
        notebook: its cells; the run adds what they print.
        seconds: CPU seconds of each program that ran, by its file.
    """

    source: Path
    notebook: nbformat.NotebookNode
    seconds: dict[Path, float] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The page's file, as the reader of a message would name it."""
        return os.path.relpath(self.source)

    def programs(self) -> dict[int, str]:
        """The text of each program, by the number of its cell."""
        cells = enumerate(self.notebook.cells)
        return {i: cell.source for i, cell in cells if cell.cell_type == "code"}

    def measures(self) -> bool:
        """Whether a program of the page measures, and so must run undisturbed."""
        return any(map(measures, self.programs().values()))

    def runs_without_cache(self) -> bool:
        """Whether a program of the page must itself compile what it runs."""
        return any(map(runs_without_cache, self.programs().values()))

    def file(self, cell: int) -> Path:
        """The file of a program."""
        loaded = self.notebook.cells[cell].metadata.get("load")
        path = self.source if loaded is None else self.source.parent / loaded
        return Path(os.path.abspath(path))

    def program(self, cell: int) -> str:
        """The program's file, as the reader of a message would name it."""
        return os.path.relpath(self.file(cell))

    def say(self, cell: int, what: str, line: str | None = None) -> str:
        """A message about a program: its file and line, and where the page shows it."""
        program = f"{self.program(cell)}:{line}" if line else self.program(cell)
        number = self.notebook.metadata.source_map[cell]
        return f"{program}: {what} (shown on {self.name}:{number})"


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


def environment() -> str:
    """A folder name that changes with anything that may change an output."""
    settings = sorted(
        f"{name}={value}"
        for name, value in os.environ.items()
        if name.startswith(("JAX_", "XLA_"))
    )
    installed = sorted({f"{dist.name}=={dist.version}" for dist in distributions()})
    facts = [sys.version, *settings, *installed]
    for part in ("execution.py", "kernels.py", "compiled.py"):  # how a page is run
        facts.append(Path(__file__).with_name(part).read_text(encoding="utf-8"))
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
    config.nb_execution_cache_path = str(build / "executed" / environment())


def workers() -> int:
    """How many pages run at once: one a core, or one alone on a GPU."""
    return (os.cpu_count() or 1) if backend() == "cpu" else 1


def run_pages(app: Sphinx, env, docnames: list[str]) -> None:
    """Run what the cache lacks of the pages that Sphinx is about to read.

    Pages that measure come last, one at a time: the others would share the
    cores with them.
    """
    pages = [page for name in docnames if (page := read_page(app, name))]
    cache, pages = look_up(Path(app.config.nb_execution_cache_path), pages)
    if not pages:
        return
    if len(pages) > FEW:
        fork_kernels()
    logging.getLogger("traitlets").setLevel(logging.CRITICAL)  # nbclient's own words
    build, root = Path(app.outdir).parent, Path(app.srcdir)
    weights = weigh(pages, read_seconds(build, root))
    pages.sort(key=lambda page: -weights[page.name])
    steady = [page for page in pages if not page.measures()]
    measuring = [page for page in pages if page.measures()]
    run = Run(cache, cache_folder(build), Progress(weights))
    failures = None
    try:
        failures = run.run_group(steady, workers())
        failures += run.run_group(measuring, 1)
    finally:
        run.progress.end(passed=failures == [])
        write_seconds(build, root, run.seconds)
    if failures:
        stop(sorted(failures))


def weigh(pages: list[Page], known: dict[Path, float]) -> dict[str, float]:
    """About how many CPU seconds each page will take, by the page's name.

    What its programs took the last time; for one that has not run, what the
    others took on average.
    """
    usual = sum(known.values()) / len(known) if known else 1.0
    return {
        page.name: sum(known.get(page.file(i), usual) for i in page.programs())
        for page in pages
    }


@dataclass
class Run:
    """A run of pages.

    Attributes:
        cache: where a page that has run is kept.
        compiled: the folder of JAX's cache of compiled code.
        progress: is told what starts and ends.
        seconds: CPU seconds of each program that has run, by its file.
        watches: a watch for each page that was started.
    """

    cache: object
    compiled: Path
    progress: Progress
    seconds: dict[Path, float] = field(default_factory=dict)
    watches: list["Watch"] = field(default_factory=list)

    def run_group(self, pages: list[Page], at_once: int) -> list[str]:
        """Run pages, so many at once, keep each that passed; return what failed."""
        failures = []
        with ThreadPoolExecutor(at_once) as pool:
            runs = {pool.submit(self.run_one, page): page for page in pages}
            try:
                for done in as_completed(runs):
                    page, (seconds, found) = runs[done], done.result()
                    failures += found
                    self.seconds |= page.seconds
                    self.progress.page_ends(page.name, seconds, passed=not found)
                    if not found:
                        keep(self.cache, page, seconds)
            except BaseException:  # Ctrl-C too: no kernel outlives the build
                pool.shutdown(wait=False, cancel_futures=True)
                for watch in list(self.watches):
                    watch.end_kernel()
                raise
        return failures

    def run_one(self, page: Page) -> tuple[float, list[str]]:
        """Run a page, with the cache of compiled code if its programs may use it."""
        folder = None if page.runs_without_cache() else self.compiled
        watch = Watch(page, self.progress)
        self.watches.append(watch)
        return run_page(page, folder, watch)


def read_page(app: Sphinx, docname: str) -> Page | None:
    """Read a page as MyST-NB will, or None where it shows no program."""
    source = Path(app.env.doc2path(docname))
    try:
        text = source.read_text(encoding="utf-8")
        reader = create_nb_reader(
            str(source), app.env.myst_config, app.env.mystnb_config, text
        )
        return Page(source, reader.read(text)) if reader else None
    except Exception as error:  # of a text that is no page, in a dozen types
        stop([f"{os.path.relpath(source)}: {type(error).__name__}: {error}"])


def look_up(folder: Path, pages: list[Page]) -> tuple:
    """The cache, and the pages that it does not hold.

    A cache that cannot be read, as after a build that was killed while it
    wrote, is made anew.
    """
    try:
        cache = get_cache(str(folder))
        return cache, [page for page in pages if not cached(cache, page)]
    except Exception as error:  # of the file system, the database, the notebook
        print(f"{os.path.relpath(folder)}: damaged, made anew ({error})")
        shutil.rmtree(folder, ignore_errors=True)
        return get_cache(str(folder)), pages


def cached(cache, page: Page) -> bool:
    """Whether this environment has run this code before, and all of it is kept."""
    try:
        cache.merge_match_into_notebook(page.notebook)
    except KeyError:
        return False
    return True


def keep(cache, page: Page, seconds: float) -> None:
    """Put an executed page into the cache."""
    bundle = CacheBundleIn(
        page.notebook, str(page.source), data={"execution_seconds": seconds}
    )
    cache.cache_notebook_bundle(bundle, check_validity=False, overwrite=True)


def run_page(
    page: Page, compiled: Path | None, watch: "Watch", starts: int = 3
) -> tuple[float, list[str]]:
    """Run a page's programs in one kernel; return the seconds and what failed.

    `compiled` is the folder of JAX's cache; None: what runs is compiled each time.
    A kernel that did not start is started again, `starts` times in all: Jupyter picks
    free ports, and another process may take one before the kernel does.
    """
    if not page.programs():
        return 0.0, []
    client = NotebookClient(
        page.notebook,
        timeout=int(limits.CLOCK_LIMIT),
        coalesce_streams=True,  # else a pause in printing cuts the output in two
        record_timing=False,  # it would change what the cache finds the page by
        resources={"metadata": {"path": str(page.source.parent)}},
        on_cell_execute=watch.program_starts,
        on_cell_executed=watch.program_ends,
    )
    start = time.perf_counter()
    ended = None
    try:
        with watch.watching(client):
            client.execute(
                env=os.environ | as_variables(compiled),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
    except CellExecutionError as error:
        # Mostly the cell's output says it too, but not for an ExceptionGroup.
        ended = f"{error.ename}: {error.evalue}"
    except CellTimeoutError:
        ended = limits.over_clock_limit()
    except DeadKernelError:
        ended = "ended its kernel"
    except Exception as error:  # of Jupyter's own, as for an unknown kernel
        if isinstance(error, RuntimeError) and not watch.started and starts > 1:
            return run_page(page, compiled, watch, starts - 1)
        return 0.0, [f"{page.name}: {type(error).__name__}: {error}"]
    seconds = time.perf_counter() - start
    if ended and not watch.started:
        return seconds, [f"{page.name}: {ended}"]
    last = watch.started[-1]
    if watch.overdue is not None:
        last, ended = watch.overdue, limits.over_cpu_limit()
    found = (judge(page, i, ended if i == last else None) for i in watch.started)
    return seconds, [failure for failure in found if failure]


class Watch:
    """Counts the CPU time of each program of a page, and ends one that takes too much.

    Attributes:
        started: the cells of the programs that were started, in their order.
        overdue: the cell of the one that was ended for its CPU time, or None.
    """

    def __init__(self, page: Page, progress: Progress) -> None:
        """Begin with no program started."""
        self.page, self.progress = page, progress
        self.started: list[int] = []
        self.overdue: int | None = None
        self.kernel: psutil.Process | None = None
        self.before: float | None = None  # CPU seconds when the program started
        self.over = threading.Event()

    def cpu_seconds(self) -> float:
        """CPU seconds of the kernel so far; 0 where there is none any more."""
        try:
            times = self.kernel.cpu_times()
        except (psutil.Error, AttributeError):
            return 0.0
        return times.user + times.system

    def program_starts(self, cell, cell_index: int) -> None:
        """Before a program runs."""
        if not self.started:
            self.kernel = psutil.Process(self.client.km.provisioner.pid)
            self.progress.page_starts(self.page.name)
        self.started.append(cell_index)
        self.before = self.cpu_seconds()

    def program_ends(self, cell, cell_index: int, execute_reply) -> None:
        """After a program has run."""
        if self.before is not None:
            self.page.seconds[self.page.file(cell_index)] = (
                self.cpu_seconds() - self.before
            )
            self.before = None
        share = len(self.started) / len(self.page.programs())
        self.progress.program_ends(self.page.name, share)

    @contextlib.contextmanager
    def watching(self, client: NotebookClient):
        """Watch what a client runs."""
        self.client = client
        self.over.clear()
        thread = threading.Thread(target=self.end_overdue, daemon=True)
        thread.start()
        try:
            yield
        finally:
            self.over.set()
            thread.join()

    def end_overdue(self) -> None:
        """Interrupt a program that is over its limit; end its kernel if it goes on."""
        while not self.over.wait(WATCH_EVERY):
            before = self.before
            if before is None or self.cpu_seconds() - before < limits.CPU_LIMIT:
                continue
            self.overdue = self.started[-1]
            self.kernel.send_signal(signal.SIGINT)
            self.over.wait(limits.GRACE)
            self.end_kernel()
            return

    def end_kernel(self) -> None:
        """End the kernel, if there is one that still runs."""
        with contextlib.suppress(psutil.NoSuchProcess, AttributeError):
            self.kernel.kill()


def judge(page: Page, index: int, ended: str | None) -> str | None:
    """What is wrong with a program's run, in words; None where nothing is.

    `ended` says what stopped the page at this program, if something did.
    """
    cell = page.notebook.cells[index]
    errors = [output for output in cell.outputs if output.output_type == "error"]
    frames = "\n".join(frame for error in errors for frame in error.traceback)
    lines = PROGRAM_LINE.findall(ANSI.sub("", frames))
    program = Path(page.program(index)).name
    tidy(cell, program)
    if ended:
        what = KERNEL_FILE.sub(program, ended)
        return page.say(index, what, lines[-1] if lines else None)
    if "raises-exception" in cell.metadata.get("tags", []) and not errors:
        return page.say(index, "ran to its end, but its page says that it raises")
    declared = DECLARED.search(cell.source)
    if errors and declared and errors[0].ename != declared[1]:
        return page.say(index, f"declares {declared[1]}, raised {errors[0].ename}")
    said = [output.text for output in cell.outputs if output.get("name") == "stderr"]
    if said:
        return page.say(index, f"wrote to standard error: {''.join(said).strip()}")
    return None


def tidy(cell, program: str) -> None:
    """Leave of a cell's output what does not change from run to run.

    An expected error keeps its type and message: the frames above them are
    IPython's. The kernel's temporary file is called by the program's name.
    """
    for output in cell.outputs:
        if output.output_type == "error":
            output.evalue = KERNEL_FILE.sub(program, output.evalue)
            output.traceback = [f"{output.ename}: {output.evalue}"]
        elif output.output_type == "stream":
            output.text = KERNEL_FILE.sub(program, output.text)


def setup(app: Sphinx) -> dict:
    """Register the extension."""
    app.connect("config-inited", choose_cache)
    app.connect("env-before-read-docs", run_pages)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
