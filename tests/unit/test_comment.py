"""`tools.ci.comment` as the runner runs it: plain Python, against a fake GitHub."""

import json
import os
import subprocess
import sys

import pytest

from tests.helpers.fake_github import fake_github_server, zipped
from tests.helpers.sample_changes import CHANGES
from tests.helpers.small_book import REPOSITORY
from tools.ci import comment, report

RUN = {
    "event": "pull_request",
    "conclusion": "success",
    "html_url": "https://github.com/jax/book/actions/runs/9",
    "head_repository": {"id": 7, "owner": {"login": "fan"}},
    "head_branch": "fix",
    "head_sha": "a" * 40,
}
PULL = {
    "number": 6,
    "head": {
        "ref": "fix",
        "sha": "a" * 40,
        "repo": {"id": 7},
        "user": {"login": "fan"},
    },
}


@pytest.fixture
def api(monkeypatch):
    """A fake GitHub with one checked pull request."""
    with fake_github_server(monkeypatch) as fake:
        fake.runs[9] = dict(RUN)
        fake.pulls = [PULL]
        yield fake


def make_comment(run="9"):
    """Run the verb with the machine's own Python, without site packages."""
    python = os.path.realpath(sys.executable)
    return subprocess.run(
        [python, "-S", "-m", "tools.ci.comment"],
        cwd=REPOSITORY,
        env=os.environ | {"RUN": run},
        capture_output=True,
        text=True,
    )


def test_the_comment_says_what_changed_and_where_to_see_it(api):
    """With links to the run and to what it kept."""
    site = api.keep(9, "site", b"")
    preview = api.keep(9, "preview.html", b"")
    data = json.dumps(CHANGES).encode()
    api.keep(9, "changes", zipped(("changes.json", data)))
    for _ in range(2):  # a run that is made again edits its comment
        made = make_comment()
        assert made.returncode == 0, made.stderr
    (said,) = api.comments[6]
    body = said["body"]
    assert body.startswith(comment.MARK)
    assert f"The check of {'a' * 40} passed: [its run]({RUN['html_url']})." in body
    assert f"[the changed pages]({RUN['html_url']}/artifacts/{preview})" in body
    assert f"[the whole site (a zip)]({RUN['html_url']}/artifacts/{site})" in body
    assert body.endswith(report.markdown(CHANGES))


def test_the_comment_on_a_run_that_failed(api):
    """It says so, and links to nothing that is not there."""
    api.runs[9]["conclusion"] = "failure"
    assert make_comment().returncode == 0
    body = api.comments[6][0]["body"]
    assert f"**failed**: [its run]({RUN['html_url']})." in body
    assert "ended before it knew what changes" in body
    assert "artifacts" not in body


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        (zipped(("changes.json", b"{}")), "changes: its keys must be"),
        (zipped(("../changes.json", b"{}")), "want one file in it"),
        (zipped(("changes.json", b"[" * 100_000)), "nested too deep"),
    ],
)
def test_changes_that_cannot_be_read(api, kept, said):
    """The reader of the pull request learns of it, and the job is red."""
    api.keep(9, "changes", kept)
    made = make_comment()
    assert made.returncode != 0
    assert f"ERROR: run 9: {said}" in made.stderr.replace("artifact: ", "")
    assert "cannot be read" in api.comments[6][0]["body"]


def test_a_run_without_its_pull_request(api):
    """Closed, or pushed to since: there is nothing to say it to."""
    api.pulls = []
    made = make_comment()
    assert made.returncode == 0
    assert "No open pull request has this commit" in made.stdout
    assert api.comments == {}


@pytest.mark.parametrize("run", ["", "9/../../issues", "nine"])
def test_a_run_that_is_no_number(api, run):
    """Nothing is asked for it."""
    made = make_comment(run)
    assert made.returncode != 0
    assert f"ERROR: RUN={run!r}: must be the number" in made.stderr
    assert api.api.seen == []


def test_the_longest_comment_fits():
    """GitHub refuses more than 65,536 characters."""
    numbers = dict.fromkeys(comment.LINKS, 10**12)
    text = comment.comment(RUN, numbers, "x" * report.LENGTH)
    assert len(comment.MARK) + len(text) < 65_000
