"""Finds the addresses of the repository and of the published site.

They come from CI's variables or from the remote `origin`. If neither is there, pages
have no links to repository or site.
"""

import os
import re
from pathlib import Path

from sphinx.application import Sphinx

from builder.git import GitError, git

# The address of a remote on GitHub, by https or ssh: host, owner, name.
REMOTE = re.compile(
    r"(?:https://(?:[^/@]+@)?|ssh://git@|git@)(github\.com)[/:]"
    r"([\w.-]+)/([\w.-]+?)(?:\.git)?/?"
)
REPOSITORY = re.compile(r"https://github\.com/([^/]+)/([^/]+)")


def repository_address(folder: Path) -> str:
    """The repository's page on GitHub, without a slash at the end; "" if unknown."""
    if name := os.environ.get("GITHUB_REPOSITORY"):
        server = os.environ.get("GITHUB_SERVER_URL", "https://github.com")
        return f"{server}/{name}"
    try:
        remote = REMOTE.fullmatch(git(folder, "remote", "get-url", "origin").strip())
    except GitError:
        return ""
    return "https://{}/{}/{}".format(*remote.groups()) if remote else ""


def site_address(repository: str) -> str:
    """The site's address at GitHub Pages, with a slash at the end; "" if unknown."""
    parts = REPOSITORY.fullmatch(repository)
    if not parts:
        return ""
    host = f"{parts[1].lower()}.github.io"
    folder = "" if parts[2].lower() == host else f"{parts[2]}/"
    return f"https://{host}/{folder}"


def colab_address(config, docname: str) -> str:
    """The address that opens a page's notebook in Colab; "" if unknown.

    Colab reads it from the branch `notebooks`, which publish.yml writes.
    """
    parts = REPOSITORY.fullmatch(config.repository_address)
    if not parts:
        return ""
    github = "https://colab.research.google.com/github"
    return f"{github}/{parts[1]}/{parts[2]}/blob/notebooks/{docname}.ipynb"


def set_addresses(app: Sphinx, config) -> None:
    """Set the addresses; a custom domain in `_config.yml` has precedence."""
    config.repository_address = repository_address(Path(app.srcdir))
    if not config.html_baseurl:
        config.html_baseurl = site_address(config.repository_address)
