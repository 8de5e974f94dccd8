"""Runs the pages, in parallel, before Sphinx reads them.

Each page that Sphinx is about to read is looked up in the cache; those not there
are run, one kernel a page, the longest first, and put there. MyST-NB then finds every
page in the cache.

A program that raises, hangs, or fails to raise stops the build, with the
program's file and line. Nothing of a failed page is kept.
"""

import logging
import os
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path

from myst_nb.core.read import create_nb_reader
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from sphinx.application import Sphinx

from builder.execute import limits
from builder.execute.cache import backend, find_cached, keep_page
from builder.execute.kernels import fork_kernels
from builder.execute.notebook import Page
from builder.execute.process import as_variables, cache_folder
from builder.execute.progress import Progress
from builder.execute.seconds import read_seconds, write_seconds
from builder.execute.watch import Watch
from builder.strict import stop

FEW = 3  # so many kernels start sooner than the server that would fork them


def workers() -> int:
    """How many pages run at once: one a core, or one alone on a GPU."""
    return (os.cpu_count() or 1) if backend() == "cpu" else 1


def run_pages(app: Sphinx, env, docnames: list[str]) -> None:
    """Run what the cache lacks of the pages that Sphinx is about to read.

    Pages that measure come last, one at a time: the others would share the
    cores with them.
    """
    pages = [page for name in docnames if (page := read_page(app, name))]
    cache, pages = find_cached(Path(app.config.nb_execution_cache_path), pages)
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
    watches: list[Watch] = field(default_factory=list)

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
                        keep_page(self.cache, page, seconds)
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


def run_page(
    page: Page, compiled: Path | None, watch: Watch, starts: int = 3
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
        ended = "killed its kernel"
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
    found = (page.find_fault(i, ended if i == last else None) for i in watch.started)
    return seconds, [failure for failure in found if failure]
