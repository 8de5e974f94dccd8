"""What the tests share: this repository, a small book to break, a built site."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from browser import ARGUMENTS, find_browser

REPOSITORY = Path(__file__).parent.parent
JUPYTER_BOOK = Path(sys.executable).with_name("jupyter-book")

PAGE = """\
---
file_format: mystnb
kernelspec:
  name: python3
  display_name: Python 3
---

# {title}

**The rule of this page.**

```{{code-cell}} python
:load: ../examples/{program}.py
```
"""

PROGRAM = """\
# {title}: a program.
import jax.numpy as jnp

print(jnp.arange({count}))
"""


def build(folder: Path, **variables: str) -> subprocess.CompletedProcess:
    """Type `jupyter-book build .` in a folder."""
    return subprocess.run(
        [JUPYTER_BOOK, "build", "."],
        cwd=folder,
        env=os.environ | {"JAX_PLATFORMS": "cpu", "NO_COLOR": "1"} | variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
    )


@dataclass
class Book:
    """A book in a folder of its own, with the real settings and extensions."""

    folder: Path

    def build(self, **variables: str) -> subprocess.CompletedProcess:
        """Build it."""
        return build(self.folder, **variables)

    def write(self, name: str, text: str) -> None:
        """Write a file of the book."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def read(self, name: str) -> str:
        """Read a file of the book."""
        return (self.folder / name).read_text(encoding="utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        """Replace a piece of a file."""
        text = self.read(name)
        assert old in text, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new))

    def page(self, name: str) -> str:
        """The HTML of a page."""
        return self.read(f"_build/html/book/{name}.html")


@pytest.fixture(scope="session")
def built_book(tmp_path_factory) -> Book:
    """A small book of three pages and two programs, built once."""
    book = Book(tmp_path_factory.mktemp("small") / "book")
    shutil.copytree(REPOSITORY / "book" / "_ext", book.folder / "book" / "_ext")
    shutil.copytree(REPOSITORY / "book" / "_static", book.folder / "book" / "_static")
    shutil.copy(REPOSITORY / "_config.yml", book.folder)
    book.write("book/index.md", "# Home\n\n**Read** {doc}`first` and {doc}`second`.\n")
    for count, name in enumerate(["first", "second"], 3):
        book.write(f"book/{name}.md", PAGE.format(title=name.title(), program=name))
        book.write(f"examples/{name}.py", PROGRAM.format(title=name, count=count))
    book.write(
        "_toc.yml",
        "format: jb-book\nroot: book/index\nchapters:\n"
        "  - file: book/first\n  - file: book/second\n",
    )
    result = book.build()
    assert result.returncode == 0, result.stdout
    return book


@pytest.fixture
def book(built_book, tmp_path) -> Book:
    """A copy of the small book, for one test to change."""
    shutil.copytree(built_book.folder, tmp_path / "book")
    return Book(tmp_path / "book")


@pytest.fixture(scope="session")
def site() -> Path:
    """This repository's site, built as a reader of the README builds it."""
    result = build(REPOSITORY)
    assert result.returncode == 0, result.stdout
    return REPOSITORY / "_build" / "html"


@pytest.fixture(scope="session")
def chromium():
    """A running browser."""
    path = find_browser()
    if path is None:
        missing = "no Chromium or Chrome found: install one or set BROWSER_PATH"
        if os.environ.get("REQUIRE_BROWSER"):
            pytest.fail(missing)
        pytest.skip(missing)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()
