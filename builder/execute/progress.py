"""Tells how far the run of the pages is, while it goes on.

On a terminal one line moves; elsewhere each page that has run gets a line of its
own. How long the rest takes is estimated by the seconds that the programs took the
last time, or by their number where that is not known.
"""

import shutil
import sys
import threading
import time

STILL = 1.0  # seconds between two states of the moving line


class Progress:
    """The state of one run.

    Attributes:
        weights: for each page, about how long it takes, in any unit.
        running: the pages that run now, with the number of their programs done.
        done: the pages that have run.
    """

    def __init__(self, weights: dict[str, float], stream=None) -> None:
        """Begin; `weights` names all pages that will run."""
        self.weights = weights
        self.stream = stream or sys.stdout
        self.moves = self.stream.isatty()
        self.running: dict[str, float] = {}
        self.done: list[str] = []
        self.start = time.monotonic()
        self.lock = threading.Lock()
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self._move, daemon=True)
        if self.moves:
            self.thread.start()

    def page_starts(self, name: str) -> None:
        """A page's first program is about to run."""
        with self.lock:
            self.running[name] = 0.0

    def program_ends(self, name: str, share: float) -> None:
        """A program of a page has run; so has this share of the page, up to 1."""
        with self.lock:
            if name in self.running:
                self.running[name] = share

    def page_ends(self, name: str, seconds: float, passed: bool) -> None:
        """A page has run to its end, or failed."""
        with self.lock:
            self.running.pop(name, None)
            self.done.append(name)
            count = f"{len(self.done)} of {len(self.weights)} pages"
        if passed and not self.moves:
            print(f"ran {name} in {seconds:.1f} s, {count}", file=self.stream)
            self.stream.flush()

    def end(self, passed: bool) -> None:
        """Take the moving line away; of a run that passed, say what comes next."""
        self.ended.set()
        if not self.moves:
            return
        self.thread.join()
        seconds = clock(time.monotonic() - self.start)
        ran = f"ran {len(self.done)} pages in {seconds}; writing the site\n"
        self.stream.write(f"\r\x1b[K{ran if passed else ''}")
        self.stream.flush()

    def line(self) -> str:
        """The state in one line: pages done, what runs, time gone and about left."""
        with self.lock:
            gone = time.monotonic() - self.start
            part = sum(self.weights[name] for name in self.done)
            part += sum(
                self.weights[name] * self.running[name] for name in self.running
            )
            share = part / (sum(self.weights.values()) or 1)
            left = f"about {clock(gone / share - gone)} left" if share > 0.02 else ""
            times = ", ".join(filter(None, [f"{clock(gone)} gone", left]))
            names = ", ".join(self.running)
            return f"{len(self.done)} of {len(self.weights)} pages | {times} | {names}"

    def _move(self) -> None:
        while not self.ended.wait(STILL):
            width = shutil.get_terminal_size().columns - 1
            self.stream.write(f"\r\x1b[K{self.line()[:width]}")
            self.stream.flush()


def clock(seconds: float) -> str:
    """Seconds as minutes and seconds: 83 is 1:23."""
    minutes, rest = divmod(max(0, round(seconds)), 60)
    return f"{minutes}:{rest:02}"
