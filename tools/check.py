"""Checks the rules for pages and programs that need no run of a program.

    python -m tools.check

Prints every violation as `file:line: what; what to do`; exit status 1 if there is one.
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
TO_WRITE = "WRITE THIS"  # in the templates of `make page`


def unwritten(name: str, lines: list[str]) -> Iterator[str]:
    """Yield template text that an author has not replaced yet."""
    for number, line in enumerate(lines, 1):
        if TO_WRITE in line:
            what = line.partition(TO_WRITE)[2].strip(" :*")
            yield f"{name}:{number}: write this: {what}"


def unreadable(files: list[Page | Program]) -> Iterator[str]:
    """Yield files that are not UTF-8, which no rule can read."""
    for file in files:
        try:
            file.path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            line = file.path.read_bytes()[: error.start].count(b"\n") + 1
            yield f"{file.name}:{line}: no UTF-8; save the file as UTF-8"


def findings(root: Path) -> list[str]:
    """All violations in a repository, sorted by file and line.

    Raises:
        MalformedError, YAMLError: `_toc.yml` or `_config.yml` cannot be parsed.
    """
    whole = Book(root)
    if messages := list(unreadable([*whole.pages, *whole.programs])):
        return messages
    for files, rules in ((whole.pages, pages.RULES), (whole.programs, programs.RULES)):
        for file in files:
            messages += unwritten(file.name, file.lines)
            for rule in rules:
                messages += [f"{file.name}:{line}: {what}" for line, what in rule(file)]
    for rule in book.RULES:
        messages += rule(whole)
    return sorted(messages, key=place)


def place(finding: str) -> tuple[str, int]:
    """The key to sort a violation by: its file and line."""
    name, line, *_ = finding.split(":", 2)
    return name, int(line) if line.isdigit() else 0


def main() -> None:
    """Check this repository."""
    try:
        messages = findings(ROOT)
    except (MalformedError, YAMLError) as error:
        sys.exit(f"ERROR: _toc.yml or _config.yml cannot be read: {error}")
    for finding in messages:
        print(f"ERROR: {finding}", file=sys.stderr)
    if messages:
        sys.exit(1)


if __name__ == "__main__":
    main()
