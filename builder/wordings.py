"""Reads and writes how other releases of JAX word the error of a program.

Such a message is in a file beside the program, `idea.wordings`. Each begins below a
line that names the newest release in which it was seen:

    # JAX 0.4.38
    TypeError: '<class 'jaxlib.xla_extension.ArrayImpl'>' object does not ...
"""

import re
from pathlib import Path
from typing import NamedTuple

WORD = re.compile(r"[a-z_]{3,}")
ADDRESS = re.compile(r"https?://\S+|0x[0-9a-f]+")  # of a page, of an object
RELEASE = re.compile(r"^# JAX (\d[\w.]*)\n", re.MULTILINE)


class Wording(NamedTuple):
    """A message, type included, and the release of JAX that prints it."""

    release: str
    message: str


def wordings_file(program: Path) -> Path:
    """The file that holds the other wordings of a program's error."""
    return program.with_suffix(".wordings")


def read_wordings(program: Path) -> list[Wording]:
    """The other wordings of a program's error, the newest release first."""
    file = wordings_file(program)
    if not file.exists():
        return []
    _, *parts = RELEASE.split(file.read_text(encoding="utf-8"))
    pairs = zip(parts[::2], parts[1::2], strict=True)
    return [Wording(release, text.rstrip()) for release, text in pairs]


def write_wordings(program: Path, wordings: list[Wording]) -> None:
    """Write the wordings of a program's error, the newest release first."""
    newest = sorted(wordings, key=lambda one: numbers(one.release), reverse=True)
    text = "".join(f"# JAX {release}\n{message}\n" for release, message in newest)
    wordings_file(program).write_text(text, encoding="utf-8")


def numbers(release: str) -> list[int]:
    """A release's numbers, by which releases are sorted."""
    return [int(number) for number in re.findall(r"\d+", release)]


def same_words(one: str, other: str) -> bool:
    """Whether two messages differ only in numbers, addresses and the shortest names."""
    return words_of(one) == words_of(other)


def words_of(message: str) -> list[str]:
    """The words of a message, those of one or two letters excepted."""
    return WORD.findall(ADDRESS.sub("", message).lower())
