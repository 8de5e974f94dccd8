"""Lets programs of several pages run side by side, and one that measures alone."""

import threading


class Turns:
    """Who may run now: any number of programs, or one that measures.

    Attributes:
        running: how many run.
        alone: whether the one that runs does so alone.
        waiting: how many wait to run alone; no other starts before they have run.
    """

    def __init__(self) -> None:
        """Start with nothing running."""
        self.running = self.waiting = 0
        self.alone = False
        self.changed = threading.Condition()

    def begin(self, alone: bool = False) -> None:
        """Wait until nothing runs if `alone`, else until nothing runs alone."""
        with self.changed:
            if alone:
                self.waiting += 1
                self.changed.wait_for(lambda: self.running == 0)
                self.waiting -= 1
            else:
                self.changed.wait_for(lambda: not self.alone and self.waiting == 0)
            self.running += 1
            self.alone = alone

    def end(self) -> None:
        """End a turn."""
        with self.changed:
            self.running -= 1
            self.alone = False
            self.changed.notify_all()

    def change(self, alone: bool) -> None:
        """End a turn and wait for the next; of two turns alone nothing runs between."""
        with self.changed:
            self.end()
            self.begin(alone)
