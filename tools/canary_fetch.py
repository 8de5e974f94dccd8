"""Fetches the canary's records from their branch, for the page that shows them.

    python3 -m tools.canary_fetch

The branch `canary` of the remote `origin` is written by a workflow, from what a
new release of JAX may have tampered with. Only plain files that are records are
taken, into `book/_recorded/canary/`; of the rest each is named and left there, so
that nobody keeps the book from being published by planting one. Without the
branch nothing changes. Standard library only.
"""

import re
import sys
import tempfile
from pathlib import Path

from book._ext.canary_records import FILES, NAME, SIZE, read

from tools.git import GitError, git

ROOT = Path(__file__).parent.parent
BRANCH = "canary"
REF = "refs/records/canary"
# Of `git ls-tree -z --long`: mode, kind, object, size, name.
ENTRY = re.compile(r"(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)", re.DOTALL)


def fetch(root: Path) -> bool:
    """Fetch the branch; False where the remote has none.

    Raises:
        GitError: there is no remote, or it does not answer.
    """
    if not git(root, "ls-remote", "origin", f"refs/heads/{BRANCH}").strip():
        return False
    refs = f"+refs/heads/{BRANCH}:{REF}"
    git(root, "fetch", "--quiet", "--depth=1", "--no-tags", "origin", refs)
    return True


def take(root: Path) -> tuple[list[str], list[str]]:
    """Write the branch's records; return the names of those and, why, of the rest."""
    target = root / "book" / "_recorded" / "canary"
    target.mkdir(parents=True, exist_ok=True)
    taken, left = [], []
    listed = git(root, "ls-tree", "-z", "--long", REF).split("\0")[:-1]
    for line in listed:
        mode, _, number, size, name = ENTRY.fullmatch(line).groups()
        if not NAME.fullmatch(name) or mode != "100644" or int(size) > SIZE:
            left.append(f"{name!r}: not a plain file of a record's name and size")
        elif len(taken) == FILES:
            left.append(f"{name}: more than {FILES} records")
        elif wrong := copy(root, number, target / name):
            left.append(wrong)
        else:
            taken.append(name)
    return taken, left


def copy(root: Path, number: str, file: Path) -> str | None:
    """Write an object to a file, if it is a record; else say what is wrong."""
    with tempfile.TemporaryDirectory() as folder:
        trial = Path(folder, file.name)
        try:
            trial.write_text(git(root, "cat-file", "blob", number), encoding="utf-8")
            read(trial)
        except ValueError as error:
            return str(error).replace(f"{folder}/", "")
        file.write_bytes(trial.read_bytes())
    return None


def main() -> None:
    """Fetch, take, say."""
    try:
        if not fetch(ROOT):
            print(f"origin has no branch {BRANCH} yet: the records stay as they are")
            return
        taken, left = take(ROOT)
    except GitError as error:
        sys.exit(f"ERROR: {error}; is origin the repository of the book?")
    for why in left:
        print(f"left on the branch: {why}")
    print(f"{len(taken)} records taken from the branch {BRANCH}")


if __name__ == "__main__":
    main()
