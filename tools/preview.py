"""Builds one page of the book, and runs only its programs.

    python -m tools.preview NAME

The build uses the book's settings and extensions, in a folder where every other page
is reduced to what links and the sidebar need: title, rule, headings and labels. So the
page looks as in the book, and broken links fail with the same messages.
"""

import difflib
import shutil
import subprocess
import sys
from pathlib import Path

from builder.outputs import output_file
from builder.page.cells import page_files
from tools.builds import build_command, link_path, share_caches
from tools.rules.book import Book
from tools.rules.pages import LABEL, Page

ROOT = Path(__file__).parent.parent
# Files of the book that the preview links to. It also shares the caches of builds, and
# the lock that lets one build run at a time.
SHARED = ("_config.yml", "_toc.yml", "builder", "book/_static", "book/_templates")
PROGRESS = ("ran ", "another build ")  # lines that are printed during the build
NOT_HERE = "This page is not in the preview: `make book` builds every page."


class PreviewError(Exception):
    """There is no such page to build; the message says what to type instead."""


def find_page(book: Book, name: str) -> Page:
    """The page of a name such as `vmap/axes`.

    Raises:
        PreviewError: there is no such page, or it lists the errors of other pages.
    """
    pages = book.pages_by_name
    if name not in pages:
        near = difflib.get_close_matches(name, pages, cutoff=0)
        wrong = f"there is no page book/{name}.md; the nearest: {', '.join(near)}"
        raise PreviewError(f"NAME={name}: {wrong}")
    page = pages[name]
    if "{error-list}" in page.text:
        wrong = "lists the errors of all pages; `make book` builds it"
        raise PreviewError(f"{page.name}: {wrong}")
    return page


def outline(page: Page) -> str:
    """The parts of a page that others refer to: title, rule, headings and labels."""
    lines = [line for _, line in page.prose if line[:1] == "#" or LABEL.match(line)]
    rule = "\n".join(line for _, line in page.rule)
    return "\n\n".join([*lines[:1], rule, NOT_HERE, *lines[1:]]) + "\n"


def write_preview(book: Book, page: Page, folder: Path) -> None:
    """Write the book of one page; other pages that did not change are not written."""
    for name in SHARED:
        link_path(folder / name, book.root / name)
    share_caches(book.root, folder)
    link_path(folder / "_build" / "lock", book.root / "_build" / "lock")
    shutil.rmtree(folder / "examples", ignore_errors=True)
    texts = {folder / other.name: outline(other) for other in book.pages}
    texts[folder / page.name] = page.text
    for program in page_files(page.path):
        for file in (program, output_file(program)):
            if file.is_file() and file.is_relative_to(book.root):
                texts[folder / book.name(file)] = file.read_text(encoding="utf-8")
    for old in set((folder / "book").rglob("*.md")) - texts.keys():
        old.unlink()
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        # The page itself is always read again: its links may have changed.
        stale = path == folder / page.name or not path.exists()
        if stale or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def build_preview(folder: Path) -> bool:
    """Build the book of one page; print the output of a build that failed."""
    process = subprocess.Popen(
        build_command(),
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    lines = []
    for line in process.stdout:
        # Messages have absolute paths; these are relative, as in the book.
        lines.append(line.replace(f"{folder}/", ""))
        if line.startswith(PROGRESS):
            print(line, end="", flush=True)
    if process.wait() != 0:
        print("".join(lines), end="", file=sys.stderr)
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
