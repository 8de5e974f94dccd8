"""Reads the files of a branch of `origin` that a workflow writes, as untrusted data.

The branch is not checked out, so none of its paths, settings or links has an effect.
Standard library only.
"""

import re
from pathlib import Path

from builder.git import git

# A line of `git ls-tree -z --long`: mode, kind, object, size, name.
ENTRY = re.compile(r"(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)", re.DOTALL)
PLAIN = "100644"  # no link, executable or submodule


def read_branch(
    root: Path, branch: str, name: re.Pattern, size: int, most: int
) -> tuple[dict[str, str], list[str]] | None:
    """Fetch a branch; return its files, name and text, and why others are left out.

    Those are plain files of a `name` and of at most `size` bytes, at most `most` of
    them. None if the branch does not exist.

    Raises:
        GitError: there is no remote, or it does not answer.
    """
    if not git(root, "ls-remote", "origin", f"refs/heads/{branch}").strip():
        return None
    ref = f"refs/records/{branch}"
    refs = f"+refs/heads/{branch}:{ref}"
    git(root, "fetch", "--quiet", "--depth=1", "--no-tags", "origin", refs)
    texts, left = {}, []
    for line in git(root, "ls-tree", "-r", "-z", "--long", ref).split("\0")[:-1]:
        mode, object_id, length, path = ENTRY.fullmatch(line).groups()
        if mode != PLAIN or not name.fullmatch(path) or int(length) > size:
            left.append(f"{path!r}: not a plain file of a record's size and name")
        elif len(texts) == most:
            left.append(f"{path!r}: more than {most} files")
        else:
            texts[path] = git(root, "cat-file", "blob", object_id)
    return texts, left
