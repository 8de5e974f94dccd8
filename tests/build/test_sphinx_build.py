"""The way out of Jupyter Book 1, as MAINTAINING.md has it: Sphinx alone."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.small_book import REPOSITORY, environment

pytestmark = pytest.mark.rest


def commands():
    """The two commands of MAINTAINING.md, as lists of words."""
    text = (REPOSITORY / "MAINTAINING.md").read_text(encoding="utf-8")
    block = re.search(r"```sh\n(jupyter-book config sphinx.*?)```", text, re.DOTALL)
    config, build = (line.split("#")[0].split() for line in block[1].splitlines())
    assert config[0] == "jupyter-book" and build[0] == "python"
    jupyter_book = Path(sys.executable).with_name("jupyter-book")
    return [jupyter_book, *config[1:]], [sys.executable, *build[1:]]


def test_sphinx_alone_builds_the_same_pages(book):
    """What Jupyter Book knows is in the file that the first command writes."""
    before = {name: book.page(name) for name in ("index", "first", "second")}
    for command in commands():
        done = subprocess.run(
            command,
            cwd=book.folder,
            env=environment({}),
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stdout + done.stderr
    assert {name: book.page(name) for name in before} == before
