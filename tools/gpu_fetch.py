"""Fetches the newest GPU run from its branch, for the pages that show it.

    python -m tools.gpu_fetch

The branch `gpu-record` of the remote `origin` is written by a workflow, from what ran
on a GPU machine. It takes the place of the record here if it is whole and newer; else
what is here stays, and why is said. Without the branch nothing changes.
"""

import re
import shutil
import sys
import tempfile
from pathlib import Path

from builder.git import GitError
from builder.gpu.record import FOLDER, read_record
from tools.ci.branch import branch_entries, entry_text, fetch_branch

ROOT = Path(__file__).resolve().parent.parent
BRANCH = "gpu-record"
NAME = re.compile(r"environment\.json|(?:[a-z0-9-]{1,60}/){0,2}[a-z0-9-]{1,60}\.ipynb")
SIZE = 1_000_000  # bytes of a page's record
FILES = 500


def take(root: Path, ref: str) -> str:
    """Put a fetched record in the place of the one here; return what was done.

    Raises:
        ValueError: it is not one, or not newer; what is here stays.
    """
    found = list(branch_entries(root, ref, "-r"))
    for entry in found:
        if not (NAME.fullmatch(entry.name) and entry.plain and entry.size <= SIZE):
            raise ValueError(f"{entry.name!r}: not a plain file of a record's size")
    if len(found) > FILES:
        raise ValueError(f"more than {FILES} files")
    with tempfile.TemporaryDirectory() as trial:
        for entry in found:
            file = Path(trial) / FOLDER / entry.name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(entry_text(root, entry), encoding="utf-8")
        theirs, here = read_record(Path(trial)), read_record(root)
        # That a program is not there is no fault here: it is judged where it is.
        if not theirs.facts:
            raise ValueError(theirs.faults[0] if theirs.faults else "it is empty")
        if here.facts and here.facts["date"] >= theirs.facts["date"]:
            raise ValueError(f"not newer than that of {here.facts['date']} here")
        shutil.rmtree(root / FOLDER, ignore_errors=True)
        shutil.copytree(Path(trial) / FOLDER, root / FOLDER)
    return f"the record of {theirs.facts['date']} taken from the branch {BRANCH}"


def main() -> None:
    """Fetch, take, say."""
    try:
        ref = fetch_branch(ROOT, BRANCH)
        if ref is None:
            print(f"origin has no branch {BRANCH} yet: the record stays as it is")
            return
        print(take(ROOT, ref))
    except GitError as error:
        sys.exit(f"ERROR: {error}; is origin the repository of the book?")
    except ValueError as error:
        print(f"left on the branch {BRANCH}: {error}")


if __name__ == "__main__":
    main()
