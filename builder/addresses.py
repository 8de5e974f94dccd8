"""Where the repository and the published site are, where that is known.

In CI its variables say it, in a checkout the remote `origin`. Elsewhere nobody
knows it, and a page has no link to either: no placeholder leads nowhere.
"""

import os
import re
from pathlib import Path

from sphinx.application import Sphinx

from builder.git import GitError, git

# The last two parts of a remote's address: by https, by ssh, with .git or without.
REMOTE = re.compile(
    r"(?:https://(?:[^/@]+@)?|ssh://git@|git@)(github\.com)[/:]"
    r"([\w.-]+)/([\w.-]+?)(?:\.git)?/?"
)


def repository_address(folder: Path) -> str:
    """The repository's page on GitHub, without a slash at the end; "" if unknown."""
    if name := os.environ.get("GITHUB_REPOSITORY"):
        server = os.environ.get("GITHUB_SERVER_URL", "https://github.com")
        return f"{server}/{name}"
    try:
        found = REMOTE.fullmatch(git(folder, "remote", "get-url", "origin").strip())
    except GitError:
        return ""
    return "https://{}/{}/{}".format(*found.groups()) if found else ""


def site_address(repository: str) -> str:
    """Where GitHub Pages puts a repository's site, with a slash; "" if unknown."""
    found = re.fullmatch(r"https://github\.com/([^/]+)/([^/]+)", repository)
    if not found:
        return ""
    host = f"{found[1].lower()}.github.io"
    return (
        f"https://{host}/"
        if found[2].lower() == host
        else f"https://{host}/{found[2]}/"
    )


def colab_address(config, docname: str) -> str:
    """Where Colab opens a page's notebook; "" if unknown.

    Colab reads from GitHub alone: publish.yml puts the notebooks on that branch.
    """
    found = re.fullmatch(
        r"https://github\.com/([^/]+/[^/]+)", config.repository_address
    )
    if not found:
        return ""
    github = "https://colab.research.google.com/github"
    return f"{github}/{found[1]}/blob/notebooks/{docname}.ipynb"


def set_addresses(app: Sphinx, config) -> None:
    """Fill in what `_config.yml` leaves open. A domain of one's own stands there."""
    config.repository_address = repository_address(Path(app.srcdir))
    if not config.html_baseurl:
        config.html_baseurl = site_address(config.repository_address)


def register(app: Sphinx) -> None:
    """Add the setting. Another address writes every page again."""
    app.add_config_value("repository_address", "", "html", [str])
