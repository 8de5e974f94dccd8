"""Prepares each program of a page, measures its CPU time, stops one over its limit."""

import contextlib
import signal
import threading
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from nbclient import NotebookClient

from builder.execute import limits
from builder.execute.compile_cache import switch_cache
from builder.execute.notebook import Page
from builder.execute.progress import Progress
from builder.execute.turns import Turns
from builder.program import measures_times, runs_without_cache

WATCH_EVERY = 0.25  # seconds between measurements of a kernel's CPU time


@dataclass
class Watch:
    """Prepares and measures one page's programs.

    Attributes:
        compiled: the folder of JAX's cache of compiled code.
        started: the cells of the programs that were started, in order.
        overdue: the cell of the program that exceeded its limit, or None.
        before: the CPU seconds when the program that runs now started, or None.
        cached: whether the kernel uses the cache now.
        over: set when the page has run.
    """

    page: Page
    compiled: Path
    progress: Progress
    turns: Turns
    started: list[int] = field(default_factory=list)
    overdue: int | None = None
    kernel: psutil.Process | None = None
    before: float | None = None
    cached: bool = True
    over: threading.Event = field(default_factory=threading.Event)

    def cpu_seconds(self) -> float:
        """CPU seconds of the kernel so far; 0 if it has ended."""
        try:
            times = self.kernel.cpu_times()
        except (psutil.Error, AttributeError):
            return 0.0
        return times.user + times.system

    def program_starts(self, cell, cell_index: int) -> None:
        """nbclient's hook before a program runs."""
        if not self.started:
            self.kernel = psutil.Process(self.client.km.provisioner.pid)
            self.progress.page_starts(self.page.name)
        self.started.append(cell_index)
        self.turns.change(alone=measures_times(cell.source))
        if self.cached == runs_without_cache(cell.source):
            self.cached = not self.cached
            switch = switch_cache(self.compiled if self.cached else None)
            self.client.kc.execute(switch, silent=True)
        self.before = self.cpu_seconds()

    def program_ends(self, cell, cell_index: int, execute_reply) -> None:
        """nbclient's hook after a program has run."""
        if self.before is not None:
            seconds = self.cpu_seconds() - self.before
            self.page.seconds[self.page.file(cell_index)] = seconds
            self.before = None
        share = len(self.started) / len(self.page.programs())
        self.progress.program_ends(self.page.name, share)

    @contextlib.contextmanager
    def watching(self, client: NotebookClient):
        """Watch the programs that a client runs, within a `with` block."""
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
        """Interrupt a program that exceeds its limit, then kill its kernel."""
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
        """Kill the kernel, if it still runs."""
        with contextlib.suppress(psutil.NoSuchProcess, AttributeError):
            self.kernel.kill()
