"""A file that the rules read: a page or a program."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

# What a rule yields: the number of a line, and what to write there instead.
Finding = tuple[int, str]


@dataclass(frozen=True)
class Source:
    """A file.

    Attributes:
        path: where it is.
        name: relative to the repository's root, for messages.
    """

    path: Path
    name: str

    @cached_property
    def text(self) -> str:
        """Its text."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def lines(self) -> list[str]:
        """Its lines."""
        return self.text.splitlines()
