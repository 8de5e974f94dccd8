"""Lets programs of several pages run side by side, and those that time alone."""

import threading
from concurrent.futures import CancelledError


class Turns:
    """Who may run now: some pages side by side, or one program that times.

    Before a program runs alone, the others must end, and a core is idle meanwhile. So
    programs that time wait until several of them wait, and then run one after another.

    Attributes:
        side_by_side: how many pages may run at once.
        together: how many pages wait to run alone before one does so. Fewer if nothing
            else can run.
        running: how many run.
        alone: whether the last one that started runs alone.
        waiting: how many wait for a turn, beside others (False) or alone (True).
        stopped: whether the build has been stopped; then nothing starts any more.
    """

    def __init__(self, side_by_side: int, together: int) -> None:
        """Start with nothing running."""
        self.side_by_side, self.together = side_by_side, together
        self.running = 0
        self.alone = self.stopped = False
        self.waiting = {False: 0, True: 0}
        self.changed = threading.Condition()

    def begin(self, alone: bool = False) -> None:
        """Wait for a turn.

        Raises:
            CancelledError: the build has been stopped.
        """
        with self.changed:
            self.waiting[alone] += 1
            self.changed.notify_all()  # what waits may now be enough
            self.changed.wait_for(lambda: self.stopped or self.is_free(alone))
            self.waiting[alone] -= 1
            if self.stopped:
                raise CancelledError
            self.running += 1
            self.alone = alone

    def is_free(self, alone: bool) -> bool:
        """Whether a program may start now."""
        enough = 1 if self.alone else self.together
        now_alone = self.waiting[True] >= enough
        if alone:
            return not self.running and (now_alone or not self.waiting[False])
        busy = self.running >= self.side_by_side or (self.alone and self.running)
        return not busy and not now_alone

    def end(self) -> None:
        """End a turn."""
        with self.changed:
            self.running -= 1
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
