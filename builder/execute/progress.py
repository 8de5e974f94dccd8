"""Prints the progress while pages run.

On a terminal it updates one line; otherwise it prints a line for each page that has
run. The time left is estimated from the seconds of the programs' last runs.
"""

import shutil
import sys
import threading
import time

STILL = 1.0  # seconds between updates of the line


class Progress:
    """The progress of one run.

    Attributes:
        weights: name of a page -> estimated duration, in any unit.
        running: name of a page that runs now -> fraction of its programs done.
        done: the names of pages that have run.
    """

    def __init__(self, weights: dict[str, float], stream=None) -> None:
        """Start; the keys of `weights` are all pages that will run."""
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
        """Note that a page's first program will run."""
        with self.lock:
            self.running[name] = 0.0

    def program_ends(self, name: str, share: float) -> None:
        """Note that a fraction `share` of a page's programs has run."""
        with self.lock:
            if name in self.running:
                self.running[name] = share

    def page_ends(self, name: str, seconds: float, passed: bool) -> None:
        """Note that a page has run or failed; `seconds` by the clock."""
        with self.lock:
            self.running.pop(name, None)
            self.done.append(name)
            count = f"{len(self.done)} of {len(self.weights)} pages"
        if passed and not self.moves:
            print(f"ran {name} in {seconds:.1f} s, {count}", file=self.stream)
            self.stream.flush()

    def end(self, passed: bool) -> None:
        """Delete the line; after a run that passed, print what comes next."""
        self.ended.set()
        if not self.moves:
            return
        self.thread.join()
        seconds = clock(time.monotonic() - self.start)
        ran = f"ran {len(self.done)} pages in {seconds}; writing the site\n"
        self.stream.write(f"\r\x1b[K{ran if passed else ''}")
        self.stream.flush()

    def line(self) -> str:
        """The line: pages done, time elapsed and left, pages that run now."""
        with self.lock:
            gone = time.monotonic() - self.start
            part = sum(self.weights[name] for name in self.done)
            part += sum(
                self.weights[name] * done for name, done in self.running.items()
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
