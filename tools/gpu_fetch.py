"""Fetches the newest GPU record from its branch.

    python -m tools.gpu_fetch

A workflow writes the branch `gpu-record` of the remote `origin` after a run on a GPU.
Its record replaces the one here if it is valid and newer; otherwise the reason is
printed. Without the branch nothing changes.
"""

import re
import shutil
import sys
import tempfile
from pathlib import Path

from builder.git import GitError
from builder.gpu.record import FOLDER, read_record
from tools.ci.branch import read_branch

ROOT = Path(__file__).resolve().parent.parent
BRANCH = "gpu-record"
NAME = re.compile(r"environment\.json|(?:[a-z0-9-]{1,60}/){0,2}[a-z0-9-]{1,60}\.ipynb")
SIZE = 1_000_000  # bytes of a page's record
FILES = 500


def take(root: Path, texts: dict[str, str]) -> str:
    """Replace the record here by that of a branch; return its date.

    Raises:
        ValueError: it is invalid, or not newer; nothing is replaced.
    """
    with tempfile.TemporaryDirectory() as trial:
        for name, text in texts.items():
            file = Path(trial) / FOLDER / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        new, here = read_record(Path(trial)), read_record(root)
        # Its faults are not checked: they concern programs, which are not in `trial`.
        if not new.facts:
            raise ValueError(new.faults[0] if new.faults else "it is empty")
        if here.facts and here.facts["date"] >= new.facts["date"]:
            raise ValueError(f"not newer than that of {here.facts['date']} here")
        shutil.rmtree(root / FOLDER, ignore_errors=True)
        shutil.copytree(Path(trial) / FOLDER, root / FOLDER)
    return new.facts["date"]


def main() -> None:
    """Fetch the branch; print what was done."""
    try:
        found = read_branch(ROOT, BRANCH, NAME, SIZE, FILES)
        if found is None:
            print(f"origin has no branch {BRANCH} yet: the record stays as it is")
            return
        texts, left = found
        if left:
            raise ValueError(left[0])
        print(f"the record of {take(ROOT, texts)} taken from the branch {BRANCH}")
    except GitError as error:
        sys.exit(f"ERROR: {error}; is origin the repository of the book?")
    except ValueError as error:
        print(f"left on the branch {BRANCH}: {error}")


if __name__ == "__main__":
    main()
