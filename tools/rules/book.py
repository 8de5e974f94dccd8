"""The rules for the whole book: consistency, spelling.

Each rule yields messages that begin with a file and a line.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from builder.git import GitError, git
from builder.page.cells import find_cell_faults, program_file, read_cells
from builder.program import find_programs
from builder.site.contents import find_contents_faults
from tools.rules.pages import Page
from tools.rules.programs import Program
from tools.site import page_names

CODESPELL = Path(sys.executable).with_name("codespell")
MISSPELLED = re.compile(r"^(?:\./)?(.+:\d+): (.+) ==> (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Book:
    """A repository: its pages, programs and table of contents."""

    root: Path

    @cached_property
    def site_map(self) -> list[str]:
        """The names of the pages in `_toc.yml`, without suffix."""
        return page_names(self.root)

    @cached_property
    def pages(self) -> list[Page]:
        """Every page, also those that are not in `_toc.yml`."""
        files = sorted((self.root / "book").rglob("*.md"))
        return [Page(path, self.name(path)) for path in files]

    @cached_property
    def pages_by_name(self) -> dict[str, Page]:
        """Every page by its name in verbs, such as vmap/axes."""
        return {page.name[len("book/") : -len(".md")]: page for page in self.pages}

    @cached_property
    def programs(self) -> list[Program]:
        """Every program, also those that no page shows."""
        files = find_programs(self.root / "examples")
        return [Program(path, self.name(path)) for path in files]

    def name(self, path: Path) -> str:
        """The name of a file in messages, relative to the root."""
        return path.relative_to(self.root).as_posix()


def in_contents(book: Book) -> Iterator[str]:
    """`_toc.yml` names every page, and only pages that exist."""
    toc = book.root / "_toc.yml"
    yield from find_contents_faults(book.root, toc, book.site_map)


def shown_once(book: Book) -> Iterator[str]:
    """Each program is on exactly one page, and pages show no other code."""
    pages = [name for name in book.site_map if (book.root / f"{name}.md").is_file()]
    yield from find_cell_faults(book.root, pages)


def folder_of_page(book: Book) -> Iterator[str]:
    """A program is in the folder of its page."""
    for name, page in book.pages_by_name.items():
        folder = f"examples/{name}"
        for cell in read_cells(page.text):
            path = program_file(page.path, cell.load or "")
            if path.is_file() and book.name(path.parent) != folder:
                yield f"{page.name}:{cell.line}: move {path.name} to {folder}/"


def stray_outputs(book: Book) -> Iterator[str]:
    """Each `.out` file belongs to a program."""
    for path in sorted((book.root / "examples").rglob("*.out")):
        if not path.with_suffix(".py").exists():
            yield f"{book.name(path)}:1: its program is gone; delete it"


def outputs_in_git(book: Book) -> Iterator[str]:
    """The `.out` file of a committed program is committed. Not checked without git."""
    try:
        tracked = set(git(book.root, "ls-files", "-z", "examples").split("\0"))
    except GitError:
        return
    for program in book.programs:
        out = f"{program.name.removesuffix('.py')}.out"
        missing = program.name in tracked and out not in tracked
        if missing and (book.root / out).exists():
            yield f"{out}:1: not in git, but its program is; `git add {out}`"


def spelling(book: Book) -> Iterator[str]:
    """Spelling is American; `pyproject.toml` lists exceptions."""
    names = sorted(path.name for path in book.root.glob("*.md"))
    result = subprocess.run(
        [CODESPELL, "book", "examples", *names],
        cwd=book.root,
        capture_output=True,
        text=True,
    )
    for where, misspelled, right in MISSPELLED.findall(result.stdout):
        through = "let the word through in pyproject.toml, [tool.codespell]"
        yield f"{where}: {misspelled}: write {right}, or {through}"


RULES = (
    in_contents,
    shown_once,
    folder_of_page,
    stray_outputs,
    outputs_in_git,
    spelling,
)
