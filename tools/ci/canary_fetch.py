"""Fetches the canary's records from their branch, for the page that shows them.

    python3 -m tools.ci.canary_fetch

The branch `canary` of the remote `origin` is written by a workflow, from what a
new release of JAX may have tampered with. Only plain files that are records are
taken, into `book/_recorded/canary/`; of the rest each is named and left there, so
that nobody keeps the book from being published by planting one. Without the
branch nothing changes. Standard library only.
"""

import sys
import tempfile
from pathlib import Path

from builder.git import GitError
from builder.releases.records import FILES, NAME, SIZE, read_record
from tools.ci.branch import Entry, branch_entries, entry_text, fetch_branch

ROOT = Path(__file__).parents[2]
BRANCH = "canary"


def take(root: Path, ref: str) -> tuple[list[str], list[str]]:
    """Write the branch's records; return the names of those and, why, of the rest."""
    target = root / "book" / "_recorded" / "canary"
    target.mkdir(parents=True, exist_ok=True)
    taken, left = [], []
    for entry in branch_entries(root, ref):
        name = entry.name
        if not NAME.fullmatch(name) or not entry.plain or entry.size > SIZE:
            left.append(f"{name!r}: not a plain file of a record's name and size")
        elif len(taken) == FILES:
            left.append(f"{name}: more than {FILES} records")
        elif wrong := copy(root, entry, target / name):
            left.append(wrong)
        else:
            taken.append(name)
    return taken, left


def copy(root: Path, entry: Entry, file: Path) -> str | None:
    """Write an entry to a file, if it is a record; else say what is wrong."""
    with tempfile.TemporaryDirectory() as folder:
        trial = Path(folder, file.name)
        try:
            trial.write_text(entry_text(root, entry), encoding="utf-8")
            read_record(trial)
        except ValueError as error:
            return str(error).replace(f"{folder}/", "")
        file.write_bytes(trial.read_bytes())
    return None


def main() -> None:
    """Fetch, take, say."""
    try:
        ref = fetch_branch(ROOT, BRANCH)
        if ref is None:
            print(f"origin has no branch {BRANCH} yet: the records stay as they are")
            return
        taken, left = take(ROOT, ref)
    except GitError as error:
        sys.exit(f"ERROR: {error}; is origin the repository of the book?")
    for why in left:
        print(f"left on the branch: {why}")
    print(f"{len(taken)} records taken from the branch {BRANCH}")


if __name__ == "__main__":
    main()
