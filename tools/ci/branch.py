"""A branch of `origin` that a workflow writes: fetched, and listed as data.

Nothing of it is checked out: no path of it is ever one of a file here, no setting or
link of it is followed. Standard library only.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from builder.git import git

# Of `git ls-tree -z --long`: mode, kind, object, size, name.
ENTRY = re.compile(r"(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)", re.DOTALL)
PLAIN = "100644"


@dataclass(frozen=True)
class Entry:
    """A file of the branch, by whatever name it claims.

    Attributes:
        name: with its folders, as the branch has it.
        plain: whether it is a file and no link, program, folder or submodule.
        size: in bytes; 0 of what has none.
        object_id: git's name for what it holds.
    """

    name: str
    plain: bool
    size: int
    object_id: str


def fetch_branch(root: Path, branch: str) -> str | None:
    """Fetch a branch; return the reference that has it, None where it is not there.

    Raises:
        GitError: there is no remote, or it does not answer.
    """
    if not git(root, "ls-remote", "origin", f"refs/heads/{branch}").strip():
        return None
    ref = f"refs/records/{branch}"
    refs = f"+refs/heads/{branch}:{ref}"
    git(root, "fetch", "--quiet", "--depth=1", "--no-tags", "origin", refs)
    return ref


def branch_entries(root: Path, ref: str, *options: str) -> Iterator[Entry]:
    """What a fetched branch holds; with `-r`, in its folders too."""
    listed = git(root, "ls-tree", "-z", "--long", *options, ref).split("\0")[:-1]
    for line in listed:
        mode, _, object_id, size, name = ENTRY.fullmatch(line).groups()
        yield Entry(name, mode == PLAIN, int(size) if size != "-" else 0, object_id)


def entry_text(root: Path, entry: Entry) -> str:
    """What a file of the branch holds."""
    return git(root, "cat-file", "blob", entry.object_id)
