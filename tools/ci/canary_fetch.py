"""Fetches the canary's records from their branch, for the page that shows them.

    python3 -m tools.ci.canary_fetch

The branch `canary` of the remote `origin` is written by a workflow, from what a
new release of JAX may have tampered with. Only plain files that are records are
taken, into `book/_recorded/canary/`; of the rest each is named and left there, so
that nobody keeps the book from being published by planting one. Without the
branch nothing changes. Standard library only.
"""

import sys
from pathlib import Path

from builder.git import GitError
from builder.releases.records import FILES, NAME, SIZE, parse_record
from tools.ci.branch import read_branch

ROOT = Path(__file__).parents[2]
BRANCH = "canary"


def main() -> None:
    """Fetch, take, say."""
    try:
        found = read_branch(ROOT, BRANCH, NAME, SIZE, FILES)
    except GitError as error:
        sys.exit(f"ERROR: {error}; is origin the repository of the book?")
    if found is None:
        print(f"origin has no branch {BRANCH} yet: the records stay as they are")
        return
    texts, left = found
    folder, taken = ROOT / "book" / "_recorded" / "canary", 0
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        try:
            parse_record(name, text.encode())
        except ValueError as error:
            left.append(f"{name}: {error}")
        else:
            (folder / name).write_text(text, encoding="utf-8")
            taken += 1
    for why in left:
        print(f"left on the branch: {why}")
    print(f"{taken} records taken from the branch {BRANCH}")


if __name__ == "__main__":
    main()
