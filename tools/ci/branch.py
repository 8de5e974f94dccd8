"""Reads the files of a branch of `origin` that a workflow writes, as untrusted data.

The branch is not checked out, so none of its paths, settings or links has an effect.
Standard library only.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from builder.git import git

# A line of `git ls-tree -z --long`: mode, kind, object, size, name.
ENTRY = re.compile(r"(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)", re.DOTALL)
PLAIN = "100644"


@dataclass(frozen=True)
class Entry:
    """An entry of the branch; its name is not validated.

    Attributes:
        name: its path in the branch.
        plain: whether it is a regular file: no link, executable, folder or submodule.
        size: in bytes; 0 if it is not a file.
        object_id: git's hash of its contents.
    """

    name: str
    plain: bool
    size: int
    object_id: str


def fetch_branch(root: Path, branch: str) -> str | None:
    """Fetch a branch; return its reference, or None if it does not exist.

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
    """The entries of a fetched branch; with `-r`, also those in folders."""
    listed = git(root, "ls-tree", "-z", "--long", *options, ref).split("\0")[:-1]
    for line in listed:
        mode, _, object_id, size, name = ENTRY.fullmatch(line).groups()
        yield Entry(name, mode == PLAIN, int(size) if size != "-" else 0, object_id)


def entry_text(root: Path, entry: Entry) -> str:
    """The contents of a file of the branch."""
    return git(root, "cat-file", "blob", entry.object_id)
