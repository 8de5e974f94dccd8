"""Builds a book elsewhere than `make book` does, with the pages already executed."""

import os
import re
import subprocess
import sys
from pathlib import Path

from builder.outputs import strip_colors

EXECUTED = Path("_build") / "executed"
COMPILED = Path("_build") / "compiled"


def build_book(
    root: Path, output: Path | None = None, builder: str = "html", python: str = ""
) -> tuple[int, str]:
    """Build the book of a folder; return the exit status and what was said.

    Into the `_build` of `output`, if given. `python` is that of another environment.
    """
    script = Path(python or sys.executable).with_name("jupyter-book")
    command = [str(script), "build", "--quiet", "--builder", builder]
    if output is not None:
        output.mkdir(parents=True, exist_ok=True)
        command += ["--path-output", str(output)]
    done = subprocess.run(
        [*command, "."],
        cwd=root,
        env=os.environ | {"NO_COLOR": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    return done.returncode, strip_colors(done.stdout)


def share_caches(root: Path, output: Path) -> None:
    """Let a build into `output` find what `root` has executed and compiled.

    Pages lie in a folder an environment, so none is shown that ran in another.
    """
    for shared in (EXECUTED, COMPILED):
        link = output / shared
        link.parent.mkdir(parents=True, exist_ok=True)
        (root / shared).mkdir(parents=True, exist_ok=True)
        if not link.is_symlink():
            link.symlink_to((root / shared).resolve(), target_is_directory=True)


def first_errors(said: str, root: Path, most: int = 5) -> str:
    """The first lines of a failed build that name an error, paths from the root."""
    lines = said.splitlines()
    errors = [line for line in lines if re.search("ERROR|WARNING|Error", line)]
    chosen = errors[:most] or lines[-most:]
    return "\n".join(chosen).replace(f"{root}{os.sep}", "")
