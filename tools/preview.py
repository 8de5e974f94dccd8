"""Builds one page of the book, and runs its programs alone.

    python -m tools.preview NAME

The page is built by the book's own command, settings and extensions, in a folder
of its own where every other page is reduced to what a link or the sidebar needs:
its title, its rule, its headings and their labels. So the page looks as in the
book, a link that leads nowhere fails as it does there, and a message names the
same files.
"""

import difflib
import os
import subprocess
import sys
from pathlib import Path

from builder.page.cells import loaded_programs
from tools.builds import build_command, link_path, share_caches
from tools.rules.book import Book
from tools.rules.pages import LABEL, Page

ROOT = Path(__file__).parent.parent
# What a preview has in common with the book: settings and machinery. Of its builds it
# shares the caches, and the lock that lets one build at a time run.
SHARED_SOURCES = ("_config.yml", "_toc.yml")
SHARED_SOURCES += ("builder", "book/_static", "book/_templates")
PROGRESS = ("ran ", "another build ")  # what may take a while
NOT_HERE = "This page is not in the preview: `make book` builds every page."


class PreviewError(Exception):
    """There is nothing to build; the message says why, and what to type instead."""


def find_page(book: Book, name: str) -> Page:
    """The page of a name, without `book/` and suffix.

    Raises:
        PreviewError: there is no such page, or it lists what other pages hold.
    """
    pages = {page.name[len("book/") : -len(".md")]: page for page in book.pages}
    if name not in pages:
        near = difflib.get_close_matches(name, pages, cutoff=0)
        raise PreviewError(
            f"NAME={name}: there is no page book/{name}.md; "
            f"the nearest: {', '.join(near)}"
        )
    page = pages[name]
    if any("{error-list}" in line for line in page.lines):
        raise PreviewError(
            f"{page.name}: lists the errors of all pages; `make book` builds it"
        )
    return page


def outline(page: Page) -> str:
    """What others see of a page: title and rule, its headings and their labels."""
    lines = [line for _, line in page.text if line[:1] == "#" or LABEL.match(line)]
    rule = "\n".join(line for _, line in page.rule)
    return "\n\n".join([*lines[:1], rule, NOT_HERE, *lines[1:]]) + "\n"


def write_preview(book: Book, page: Page, folder: Path) -> None:
    """Make the book of one page; what did not change is left as it was."""
    for name in SHARED_SOURCES:
        link_path(folder / name, book.root / name)
    share_caches(book.root, folder)
    link_path(folder / "_build" / "lock", book.root / "_build" / "lock")
    texts = {folder / other.name: outline(other) for other in book.pages}
    texts[folder / page.name] = page.path.read_text(encoding="utf-8")
    for loaded in loaded_programs(page.path):
        program = Path(os.path.abspath(page.path.parent / loaded))
        if program.is_file() and program.is_relative_to(book.root):
            texts[folder / book.name(program)] = program.read_text(encoding="utf-8")
    # By suffix, so that nothing the preview shares with the book can be meant.
    there = [*(folder / "book").rglob("*.md"), *(folder / "examples").rglob("*.py")]
    for old in set(there) - texts.keys():
        old.unlink()
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        # The page itself is read each time: what it links to may have changed.
        stale = path == folder / page.name or not path.exists()
        if stale or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def build_preview(folder: Path) -> bool:
    """Build the book of one page; of a build that failed, print what it said."""
    process = subprocess.Popen(
        build_command(),
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    said = []
    for line in process.stdout:
        # Sphinx names files in full: here too a message leads to the book's own.
        said.append(line.replace(f"{folder}/", ""))
        if line.startswith(PROGRESS):
            print(line, end="", flush=True)
    if process.wait() != 0:
        print("".join(said), end="", file=sys.stderr)
    return process.returncode == 0


def main(name: str) -> None:
    """Preview a page of this repository."""
    root = ROOT.resolve()
    folder = root / "_build" / "preview"
    book = Book(root)
    try:
        page = find_page(book, name)
    except PreviewError as error:
        sys.exit(f"ERROR: {error}")
    write_preview(book, page, folder)
    if not build_preview(folder):
        sys.exit(1)
    site = folder / "_build" / "html"
    print(f"open {(site / page.name).with_suffix('.html').relative_to(root)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
