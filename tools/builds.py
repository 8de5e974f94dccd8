"""Runs `jupyter-book build`, for every tool and test that builds a book."""

import os
import re
import subprocess
import sys
from pathlib import Path

from builder.outputs import strip_colors

EXECUTED = Path("_build") / "executed"
COMPILED = Path("_build") / "compiled"
# By its module: an environment that a machine brings may have the script elsewhere.
JUPYTER_BOOK = "from jupyter_book.cli.main import main; main()"


def build_command(*options: str, python: str = "") -> list[str]:
    """The command that builds the book of the current folder.

    `python` is that of another environment.
    """
    build = [python or sys.executable, "-c", JUPYTER_BOOK, "build", "--quiet"]
    return [*build, *options, "."]


def build_book(
    root: Path,
    output: Path | None = None,
    builder: str = "html",
    python: str = "",
    variables: dict[str, str] | None = None,
    seconds: float | None = None,
) -> tuple[int, str]:
    """Build the book of a folder; return the exit status and what the build printed.

    Into the `_build` of `output`, if given. `variables` replace the environment's.

    Raises:
        subprocess.TimeoutExpired: it took more than `seconds`, and was killed.
    """
    options = ["--builder", builder]
    if output is not None:
        output.mkdir(parents=True, exist_ok=True)
        options += ["--path-output", str(output)]
    done = subprocess.run(
        build_command(*options, python=python),
        cwd=root,
        env=(os.environ if variables is None else variables) | {"NO_COLOR": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=seconds,
    )
    return done.returncode, strip_colors(done.stdout)


def share_caches(root: Path, output: Path) -> None:
    """Let a build into `output` use the pages executed and code compiled in `root`.

    Each environment has its own folder of pages, so none from another is shown.
    """
    for shared in (EXECUTED, COMPILED):
        (root / shared).mkdir(parents=True, exist_ok=True)
        link_path(output / shared, (root / shared).resolve())


def link_path(path: Path, target: Path) -> None:
    """Create a symbolic link to a file or folder, unless there is one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.is_symlink():
        path.symlink_to(target)


def first_errors(printed: str, root: Path, most: int = 5) -> str:
    """The first lines of a failed build that name an error, paths from the root."""
    lines = printed.splitlines()
    errors = [line for line in lines if re.search("ERROR|WARNING|Error", line)]
    chosen = errors[:most] or lines[-most:]
    return "\n".join(chosen).replace(f"{root}{os.sep}", "")
