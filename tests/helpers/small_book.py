"""A book small enough to be built many times, and the command that builds one."""

import functools
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup

from tools.builds import build_book

REPOSITORY = Path(__file__).parents[2]

PAGE = """\
---
file_format: mystnb
kernelspec:
  name: python3
  display_name: Python 3
---

# {title}

**The rule of this page.**
"""
CELL = """
```{{code-cell}} python
:load: ../examples/{program}.py
```
"""
PAGE += CELL

# It imports no JAX: a build does the same with it, and each kernel starts sooner.
PROGRAM = """\
# {title}: a program.
import numpy as np

print(np.arange({count}))
"""


def run_command(
    *command, folder: Path = REPOSITORY, **options
) -> subprocess.CompletedProcess:
    """Run a command in a folder; what it said is kept, as text."""
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, **options
    )


def build(
    folder: Path, seconds: int = 300, **variables: str
) -> subprocess.CompletedProcess:
    """Build a folder's book in a process of its own, which ends after `seconds`."""
    status, said = build_book(folder, variables=environment(variables), seconds=seconds)
    return subprocess.CompletedProcess(["build"], status, said)


def environment(variables: dict[str, str]) -> dict[str, str]:
    """The variables of a build: this process's, but for CI's own, and some more.

    With CI's own a page would lead to the repository.
    """
    ours = {k: value for k, value in os.environ.items() if k[:7] != "GITHUB_"}
    return ours | {"JAX_PLATFORMS": "cpu", "NO_COLOR": "1"} | variables


def run_tool(folder: Path, name: str, *arguments: str) -> tuple[int, str]:
    """Run a tool in a folder that has it; the status and what it said."""
    result = subprocess.run(
        [sys.executable, "-m", f"tools.{name}", *arguments],
        cwd=folder,
        env=environment({}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
    )
    return result.returncode, result.stdout


@functools.cache
def server() -> subprocess.Popen:
    """The process that forks builds; it ends with this one."""
    return subprocess.Popen(
        [sys.executable, Path(__file__).with_name("build_server.py")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@dataclass
class Book:
    """A book in a folder of its own, with the real settings and extensions.

    Attributes:
        folder: where it lies.
        said: what the last build said.
    """

    folder: Path
    said: str = ""

    def build(self, **variables: str) -> subprocess.CompletedProcess:
        """Build it as `build` does, but sooner, by `tests/helpers/build_server.py`."""
        with tempfile.NamedTemporaryFile("r", encoding="utf-8") as said:
            request = {
                "folder": str(self.folder),
                "output": said.name,
                "environment": environment(variables),
                "seconds": 300,
            }
            server().stdin.write(json.dumps(request) + "\n")
            server().stdin.flush()
            status = int(server().stdout.readline())
            self.said = said.read()
        return subprocess.CompletedProcess(["build"], status, self.said)

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

    def copy(self, folder: Path) -> "Book":
        """Copy it to a folder, for a test, or the tests of a file, to change."""
        shutil.copytree(self.folder, folder / "book")
        return Book(folder / "book", self.said)

    def add(self, name: str, program: str, text: str = "") -> None:
        """Add a page at the end of the contents: its program, and a text below it."""
        page = PAGE.format(title=name.title(), program=name)
        self.write(f"book/{name}.md", f"{page}\n{text}" if text else page)
        self.write(f"examples/{name}.py", program)
        self.write("_toc.yml", self.read("_toc.yml") + f"  - file: book/{name}\n")

    def show(self, page: str, name: str, program: str, text: str = "") -> None:
        """Add a program to the end of a page, and a text below it."""
        cell = CELL.format(program=name)
        self.write(f"book/{page}.md", self.read(f"book/{page}.md") + cell + text)
        self.write(f"examples/{name}.py", program)

    def remove(self, name: str) -> None:
        """Take a page out of the contents; delete it and the files of its program."""
        self.edit("_toc.yml", f"  - file: book/{name}\n", "")
        files = (self.folder / "examples").glob(f"{name}.*")
        for file in (self.folder / f"book/{name}.md", *files):
            file.unlink()

    def declare(self, error: str, name: str = "first") -> None:
        """Have a program declare an error, on top, and its page expect one."""
        text = self.read(f"examples/{name}.py")
        self.write(f"examples/{name}.py", f"# raises: {error}\n{text}")
        tag = ":tags: [raises-exception]"
        self.edit(f"book/{name}.md", f"{name}.py\n", f"{name}.py\n{tag}\n")

    def limit(self, **limits: float) -> None:
        """Lower limits of `builder/execute/limits.py`."""
        for name, seconds in limits.items():
            text = self.read("builder/execute/limits.py")
            lowered = re.sub(rf"(?m)^{name} = [\d.]+", f"{name} = {seconds}", text)
            assert lowered != text
            self.write("builder/execute/limits.py", lowered)

    def page(self, name: str) -> str:
        """The HTML of a page."""
        return self.read(f"_build/html/book/{name}.html")

    def soup(self, name: str) -> BeautifulSoup:
        """The HTML of a page, read."""
        return BeautifulSoup(self.page(name), "html.parser")


def fails(book, *messages, **variables):
    """Build a broken book; it must fail and say why. What it said."""
    result = book.build(**variables)
    assert result.returncode != 0, f"the build passed:\n{result.stdout}"
    for message in messages:
        assert message in result.stdout, result.stdout
    assert "Traceback" not in result.stdout, result.stdout
    return result.stdout


def passes(book, **variables):
    """Build a book; it must pass. What it said."""
    result = book.build(**variables)
    assert result.returncode == 0, result.stdout
    return result.stdout
