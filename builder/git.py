"""Runs git in a repository. Standard library only."""

import subprocess
from pathlib import Path


class GitError(Exception):
    """Git failed; the message is the first line of its error."""


def git(root: Path, *arguments: str) -> str:
    """Run git in a folder; return its standard output.

    Raises:
        GitError: its exit status is not 0, or it is not installed.
    """
    command = ["git", "-C", str(root), *arguments]
    try:
        done = subprocess.run(
            command, capture_output=True, encoding="utf-8", errors="replace"
        )
    except FileNotFoundError:
        raise GitError("git is not installed") from None
    if done.returncode:
        raise GitError(done.stderr.strip().partition("\n")[0])
    return done.stdout


def commit_of(root: Path, name: str) -> str:
    """The full hash of the commit that `name` refers to.

    Raises:
        GitError: there is no such commit.
    """
    try:
        verify = ["rev-parse", "--verify", "--quiet", "--end-of-options"]
        return git(root, *verify, f"{name}^{{commit}}").strip()
    except GitError:
        raise GitError(f"{name}: no such commit in {root}") from None


def head(root: Path) -> str | None:
    """The hash of the current commit; None if a file differs from it."""
    if git(root, "status", "--porcelain").strip():
        return None
    return commit_of(root, "HEAD")
