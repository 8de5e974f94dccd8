"""Lets programs of several pages run side by side, and one that measures alone."""

import threading
from concurrent.futures import CancelledError


class Turns:
    """Who may run now: any number of programs, or one that measures.

    Attributes:
        running: how many run.
        alone: whether the one that runs does so alone.
        waiting: how many wait to run alone; no other starts before they have run.
        stopped: whether the build has been stopped; then nothing starts any more.
    """

    def __init__(self) -> None:
        """Start with nothing running."""
        self.running = self.waiting = 0
        self.alone = self.stopped = False
        self.changed = threading.Condition()

    def begin(self, alone: bool = False) -> None:
        """Wait for a turn.

        A program that must run alone waits until nothing runs. Any other waits until no
        program runs alone, and none waits to.

        Raises:
            CancelledError: the build has been stopped.
        """
        with self.changed:
            self.waiting += alone
            self.changed.wait_for(lambda: self.stopped or self.is_free(alone))
            self.waiting -= alone
            if self.stopped:
                raise CancelledError
            self.running += 1
            self.alone = alone

    def is_free(self, alone: bool) -> bool:
        """Whether a program may start now."""
        return self.running == 0 if alone else not (self.alone or self.waiting)

    def end(self) -> None:
        """End a turn."""
        with self.changed:
            self.running -= 1
            self.alone = False
            self.changed.notify_all()

    def change(self, alone: bool) -> None:
        """End a turn and wait for the next. Between two turns alone, nothing else runs.

        Raises:
            CancelledError: the build has been stopped. The turn has ended.
        """
        with self.changed:
            self.end()
            self.begin(alone)

    def stop(self) -> None:
        """Let nothing start any more; end what waits."""
        with self.changed:
            self.stopped = True
            self.changed.notify_all()
