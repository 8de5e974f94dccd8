"""Where the repository and the site are, and that nothing is made up."""

from types import SimpleNamespace

import pytest

from builder import addresses
from tests.helpers.canary_records import git


@pytest.fixture(autouse=True)
def outside_of_ci(monkeypatch):
    """No CI variable of the machine's own is seen."""
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)


@pytest.mark.parametrize(
    ("remote", "expected"),
    [
        ("https://github.com/o/n", "https://github.com/o/n"),
        ("https://github.com/o/n.git", "https://github.com/o/n"),
        ("https://name:token@github.com/o/n.git", "https://github.com/o/n"),
        ("git@github.com:o/n.git", "https://github.com/o/n"),
        ("ssh://git@github.com/o/some.name.git", "https://github.com/o/some.name"),
        ("/a/folder", ""),
        ("https://example.org/o/n", ""),
        ("https://github.com.example.org/o/n", ""),
        (None, ""),
    ],
)
def test_the_remote_says_where_the_repository_is(tmp_path, remote, expected):
    """A token in a remote's address goes on no page."""
    git(tmp_path, "init", "--quiet")
    if remote:
        git(tmp_path, "remote", "add", "origin", remote)
    assert addresses.repository_address(tmp_path) == expected


def test_in_ci_its_variables_say_it(monkeypatch, tmp_path):
    monkeypatch.setenv("GITHUB_REPOSITORY", "o/n")
    monkeypatch.setenv("GITHUB_SERVER_URL", "https://github.com")
    assert addresses.repository_address(tmp_path) == "https://github.com/o/n"


@pytest.mark.parametrize(
    ("repository", "site", "colab"),
    [
        ("Some/book", "https://some.github.io/book/", "Some/book"),
        ("some/some.github.io", "https://some.github.io/", "some/some.github.io"),
        ("https://git.example.org/some/book", "", ""),
        ("", "", ""),
    ],
)
def test_the_repository_says_where_site_and_notebooks_are(repository, site, colab):
    """A user's own site has no folder; Colab knows GitHub alone."""
    if colab:
        repository = f"https://github.com/{repository}"
        github = "https://colab.research.google.com/github"
        colab = f"{github}/{colab}/blob/notebooks/book/vmap/index.ipynb"
    assert addresses.site_address(repository) == site
    config = SimpleNamespace(repository_address=repository)
    assert addresses.colab_address(config, "book/vmap/index") == colab
