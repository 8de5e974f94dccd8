"""Asks git about a repository. Standard library only."""

import subprocess
from pathlib import Path


class GitError(Exception):
    """Git refused; the message is the first line of its own."""


def git(root: Path, *arguments: str) -> str:
    """What git prints, run in a folder.

    Raises:
        GitError: it did not exit with 0, or is not installed.
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
    """The full hash of a commit.

    Raises:
        GitError: there is no such commit.
    """
    try:
        asked = f"{name}^{{commit}}"
        return git(
            root, "rev-parse", "--verify", "--quiet", "--end-of-options", asked
        ).strip()
    except GitError:
        raise GitError(f"{name}: no such commit in {root}") from None


def is_dirty(root: Path) -> bool:
    """Whether a file differs from the last commit, or is new."""
    return bool(git(root, "status", "--porcelain").strip())


def head(root: Path) -> str | None:
    """The commit that the files are of; None where one of them differs from it."""
    return None if is_dirty(root) else commit_of(root, "HEAD")
