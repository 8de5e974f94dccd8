"""Checks what a machine can see of the rules that pages and programs keep.

    python -m tools.check

Every finding at once, each as `file:line: what; what to do`; exit status 1
where there is one. What only a run can tell, `make examples` and the build do.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from sphinx_external_toc.parsing import MalformedError
from yaml import YAMLError

from tools.rules import book, pages, programs
from tools.rules.book import Book
from tools.rules.pages import Page
from tools.rules.programs import Program

ROOT = Path(__file__).parent.parent
TO_WRITE = "WRITE THIS"  # what `make page` leaves for a person


def unwritten(name: str, lines: list[str]) -> Iterator[str]:
    """Template text that a person still has to replace."""
    for number, line in enumerate(lines, 1):
        if TO_WRITE in line:
            what = line.partition(TO_WRITE)[2].strip(" :*")
            yield f"{name}:{number}: write this: {what}"


def unreadable(files: list[Page | Program]) -> Iterator[str]:
    """Files that are no text, of which no rule can say anything."""
    for file in files:
        try:
            file.path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            line = file.path.read_bytes()[: error.start].count(b"\n") + 1
            yield f"{file.name}:{line}: no UTF-8; save the file as UTF-8"


def findings(root: Path) -> list[str]:
    """What breaks a rule in a repository, in the order of the files.

    Raises:
        MalformedError, YAMLError: `_toc.yml` or `_config.yml` cannot be read.
    """
    whole = Book(root)
    if found := list(unreadable([*whole.pages, *whole.programs])):
        return found
    for files, rules in ((whole.pages, pages.RULES), (whole.programs, programs.RULES)):
        for file in files:
            found += unwritten(file.name, file.lines)
            for rule in rules:
                found += [f"{file.name}:{line}: {what}" for line, what in rule(file)]
    for rule in book.RULES:
        found += rule(whole)
    return sorted(found, key=place)


def place(finding: str) -> tuple[str, int]:
    """A finding's file and its line, as a number."""
    name, line, *_ = finding.split(":", 2)
    return name, int(line) if line.isdigit() else 0


def main() -> None:
    """Check this repository."""
    try:
        found = findings(ROOT)
    except (MalformedError, YAMLError) as error:
        sys.exit(f"ERROR: _toc.yml or _config.yml cannot be read: {error}")
    for finding in found:
        print(f"ERROR: {finding}", file=sys.stderr)
    if found:
        sys.exit(1)


if __name__ == "__main__":
    main()
