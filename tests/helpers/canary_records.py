"""Records of the canary to test with, and a book with the tools to run on it."""

import json
import shutil
import subprocess
from pathlib import Path

from tests.helpers.small_book import REPOSITORY, Book

PROGRAM = "examples/first.py"


def record(**changes) -> dict:
    """A record in which all is well, but for what is changed."""
    return {
        "date": "2026-11-20",
        "python": "3.11",
        "with": "release",
        "commit": None,
        "versions": {"jax": "0.10.2", "jaxlib": "0.10.2", "numpyro": "0.21.0"},
        "examples": {"programs": 2, "same": 2},
        "outputs": [],
        "build": "passed",
    } | changes


def differing(
    state="changed",
    detail="-[0 1 2]\n+[0 1 3]",
    printed="[0 1 3]\n",
    program=PROGRAM,
    **changes,
) -> dict:
    """A record in which one program differs."""
    output = {"program": program, "state": state, "detail": detail, "printed": printed}
    counts = {"programs": 2, "same": 1}
    return record(examples=counts, outputs=[output], **changes)


def write(folder: Path, name: str, content: dict) -> Path:
    """Write a record to a file of a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_text(json.dumps(content), encoding="utf-8")
    return file


def with_tools(book: Book) -> Book:
    """Give a small book the tools, its programs' outputs, and a repository."""
    skipped = shutil.ignore_patterns("__pycache__", "node_modules")
    shutil.copytree(REPOSITORY / "tools", book.folder / "tools", ignore=skipped)
    for name in ("conftest.py", "pyproject.toml"):
        shutil.copy(REPOSITORY / name, book.folder)
    book.write("examples/first.out", "[0 1 2]\n")
    book.write("examples/second.out", "[0 1 2 3]\n")
    book.write(".gitignore", "/_build/\n__pycache__/\n")
    git(book.folder, "init", "--quiet", "--initial-branch=main")
    commit(book.folder)
    return book


def git(folder: Path, *arguments: str) -> str:
    """Run git with a name of its own."""
    name = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    command = ["git", "-C", folder, *name, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def commit(folder: Path) -> None:
    """Commit all that is there."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "A state")
