"""Executes pages in parallel, before Sphinx reads them.

The pages that are not in the cache run, one kernel for each, the longest first. Their
outputs are stored in the cache, where MyST-NB finds them. After the pages come jobs:
what else Sphinx will need to have run, and finds stored.

A program that fails stops the build, with its file and line. No output of a page that
failed is stored.
"""

import logging
import os
import subprocess
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path

from myst_nb.core.read import create_nb_reader
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from sphinx.application import Sphinx

from builder.execute import limits
from builder.execute.cache import backend, find_cached, keep_page
from builder.execute.compile_cache import as_variables, cache_folder
from builder.execute.kernels import fork_kernels
from builder.execute.notebook import Page
from builder.execute.progress import Progress
from builder.execute.seconds import read_seconds, write_seconds
from builder.execute.turns import Turns
from builder.execute.watch import Watch
from builder.strict import stop

# CPU seconds of a program that fits a model with NumPyro, and of another: the means of
# this book, for the first build.
MEAN = {True: 2.2, False: 0.5}
FEW = 3  # pages; for these, starting the fork server takes longer than it saves
WAITING = 6  # pages that wait, each with its kernel, before their programs time


def workers() -> int:
    """How many pages run at once: one more than there are cores, or one on a GPU.

    Kernels that start or end wait much of the time, and the other pages use it.
    """
    return (os.cpu_count() or 1) + 1 if backend() == "cpu" else 1


def take_turns(at_once: int) -> Turns:
    """The turns of pages, `at_once` side by side. On a GPU there is one kernel."""
    return Turns(at_once, together=WAITING if at_once > 1 else 1)


def run_pages(app: Sphinx, docnames: list[str], jobs: list[Callable]) -> None:
    """Execute the pages of `docnames` that are not in the cache, and then the jobs.

    A job is a function without arguments. It stores what it finds, and an error it will
    raise again where Sphinx needs it. While a program measures times, nothing else
    runs.
    """
    pages = [page for name in docnames if (page := read_page(app, name))]
    cache, pages = find_cached(Path(app.config.nb_execution_cache_path), pages)
    if not pages:
        return
    if len(pages) > FEW:
        fork_kernels()
    logging.getLogger("traitlets").setLevel(logging.CRITICAL)  # of nbclient
    build, root = Path(app.outdir).parent, Path(app.srcdir)
    weights = weigh(pages, read_seconds(build, root))
    pages.sort(key=lambda page: -weights[page.name])
    turns = take_turns(workers())
    runner = PageRunner(cache, cache_folder(build), Progress(weights), turns)
    failures = None
    try:
        failures = runner.run(pages, jobs)
    finally:
        runner.progress.end(passed=failures == [])
        write_seconds(build, root, runner.seconds)
    if failures:
        stop(sorted(failures))


def weigh(pages: list[Page], known: dict[Path, float]) -> dict[str, float]:
    """Estimate the CPU seconds of each page, by its name.

    `known` has the seconds of each program's last run; programs without one count as
    the mean of their kind.
    """
    return {
        page.name: sum(
            known.get(page.file(i), MEAN["numpyro.infer" in source])
            for i, source in page.programs().items()
        )
        for page in pages
    }


@dataclass
class PageRunner:
    """Runs pages and stores them in the cache.

    Attributes:
        cache: where executed pages are stored.
        compiled: the folder of JAX's cache of compiled code.
        progress: prints how far the run is.
        turns: how many pages run at once, and one alone while it times.
        seconds: file of each program that has run -> CPU seconds.
        watches: one for each page that was started.
    """

    cache: object
    compiled: Path
    progress: Progress
    turns: Turns
    seconds: dict[Path, float] = field(default_factory=dict)
    watches: list[Watch] = field(default_factory=list)

    def run(self, pages: list[Page], jobs: list[Callable]) -> list[str]:
        """Run pages, several in parallel; store those that passed; return errors."""
        failures = []
        kernels = self.turns.side_by_side + self.turns.together - 1
        with ThreadPoolExecutor(kernels) as pool:
            runs = {pool.submit(self.run_one, page): page for page in pages}
            for job in jobs:
                pool.submit(self.run_job, job)
            try:
                for done in as_completed(runs):
                    page, (seconds, faults) = runs[done], done.result()
                    failures += faults
                    self.seconds |= page.seconds
                    self.progress.page_ends(page.name, seconds, passed=not faults)
                    if not faults:
                        keep_page(self.cache, page, seconds)
            except BaseException:  # Ctrl-C too: no kernel outlives the build
                pool.shutdown(wait=False, cancel_futures=True)
                self.turns.stop()
                for watch in list(self.watches):
                    watch.end_kernel()
                raise
        return failures

    def run_one(self, page: Page) -> tuple[float, list[str]]:
        """Run a page when it is its turn; return the seconds and the errors."""
        watch = Watch(page, self.compiled, self.progress, self.turns)
        self.watches.append(watch)
        self.turns.begin()
        try:
            return run_page(page, watch)
        finally:
            self.turns.end()

    def run_job(self, job: Callable) -> None:
        """Do a job when it is its turn. Its error is Sphinx's, which does it again."""
        self.turns.begin()
        try:
            job()
        finally:
            self.turns.end()


def read_page(app: Sphinx, docname: str) -> Page | None:
    """Parse a page as MyST-NB does; None if MyST-NB does not execute it."""
    source = Path(app.env.doc2path(docname))
    try:
        text = source.read_text(encoding="utf-8")
        reader = create_nb_reader(
            str(source), app.env.myst_config, app.env.mystnb_config, text
        )
        return Page(source, reader.read(text)) if reader else None
    except Exception as error:  # of invalid text, in many types
        stop([f"{os.path.relpath(source)}: {type(error).__name__}: {error}"])


def run_page(page: Page, watch: Watch, starts: int = 3) -> tuple[float, list[str]]:
    """Run a page's programs in one kernel; return the seconds and the errors.

    A kernel that fails to start is started up to `starts` times: Jupyter chooses free
    ports, and another process may take one before the kernel does.
    """
    if not page.programs():
        return 0.0, []
    client = NotebookClient(
        page.notebook,
        timeout=int(limits.CLOCK_LIMIT),
        coalesce_streams=True,  # else a pause in printing cuts the output in two
        record_timing=False,  # it would change the page's key in the cache
        resources={"metadata": {"path": str(page.source.parent)}},
        on_cell_execute=watch.program_starts,
        on_cell_executed=watch.program_ends,
    )
    start = time.perf_counter()
    ended = None
    try:
        with watch.watching(client):
            client.execute(
                env=os.environ | as_variables(watch.compiled),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
    except CellExecutionError as error:
        # The output of an ExceptionGroup lacks its type.
        ended = f"{error.ename}: {error.evalue}"
    except CellTimeoutError:
        ended = limits.over_clock_limit()
    except DeadKernelError:
        ended = "killed its kernel"
    except Exception as error:  # of Jupyter, such as an unknown kernel
        if isinstance(error, RuntimeError) and not watch.started and starts > 1:
            return run_page(page, watch, starts - 1)
        return 0.0, [f"{page.name}: {type(error).__name__}: {error}"]
    seconds = time.perf_counter() - start
    if ended and not watch.started:
        return seconds, [f"{page.name}: {ended}"]
    last = watch.started[-1]
    if watch.overdue is not None:
        last, ended = watch.overdue, limits.over_cpu_limit()
    faults = (page.find_fault(i, ended if i == last else None) for i in watch.started)
    return seconds, [fault for fault in faults if fault]
