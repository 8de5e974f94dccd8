"""`tools.ci.comment` as the runner runs it: plain Python, against a fake GitHub."""

import json
import os
import sys

import pytest

from tests.helpers.fake_gh import FakeGh, zipped
from tests.helpers.sample_changes import CHANGES
from tests.helpers.small_book import run_command
from tools.ci import comment, fitting, report

RUN = {
    "event": "pull_request",
    "conclusion": "success",
    "html_url": "https://github.com/jax/book/actions/runs/9",
    "head_repository": {"id": 7, "owner": {"login": "fan"}},
    "head_branch": "fix",
    "head_sha": "a" * 40,
}
PULL = {"number": 6, "head": {"sha": "a" * 40, "repo": {"id": 7}}}
COMMENTS = "issues/6/comments"


@pytest.fixture
def gh(tmp_path, monkeypatch):
    """A fake GitHub with one checked pull request that has no comment."""
    fake = FakeGh(tmp_path, monkeypatch)
    fake.answer("actions/runs/9", RUN)
    fake.answer("pulls?state=open&head=fan%3Afix", [PULL])
    fake.answer(COMMENTS, [])
    return fake


def make_comment(run="9"):
    """Run the verb with the machine's own Python, without site packages."""
    python = os.path.realpath(sys.executable)
    command = [python, "-S", "-m", "tools.ci.comment"]
    return run_command(*command, env=os.environ | {"RUN": run})


def test_the_comment_says_what_changed_and_where_to_see_it(gh):
    changes = zipped(("changes.json", json.dumps(CHANGES).encode()))
    gh.keep(("site", b""), ("preview.html", b""), ("changes", changes))
    made = make_comment()
    assert made.returncode == 0, made.stderr
    ((method, path, said),) = gh.written
    assert (method, path) == ("POST", COMMENTS)
    body = said["body"]
    assert body.startswith(comment.MARK)
    assert f"The check of {'a' * 40} passed: [its run]({RUN['html_url']})." in body
    assert f"[the changed pages]({RUN['html_url']}/artifacts/1002)" in body
    assert f"[the whole site (a zip)]({RUN['html_url']}/artifacts/1001)" in body
    assert body.endswith(report.markdown(CHANGES))


def test_the_comment_on_a_run_that_failed(gh):
    """It says so, and links to nothing that is not there."""
    gh.answer("actions/runs/9", RUN | {"conclusion": "failure"})
    gh.keep()
    assert make_comment().returncode == 0
    ((_, _, said),) = gh.written
    assert f"**failed**: [its run]({RUN['html_url']})." in said["body"]
    assert "ended before it knew what changes" in said["body"]
    assert "artifacts" not in said["body"]


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        (zipped(("changes.json", b"{}")), "changes: its keys must be"),
        (zipped(("../changes.json", b"{}")), "want one file in it"),
        (zipped(("changes.json", b"[" * 100_000)), "nested too deep"),
    ],
)
def test_changes_that_cannot_be_read(gh, kept, said):
    """The reader of the pull request learns of it, and the job is red."""
    gh.keep(("changes", kept))
    made = make_comment()
    assert made.returncode != 0
    assert f"ERROR: run 9: {said}" in made.stderr.replace("artifact: ", "")
    assert "cannot be read" in gh.written[0][2]["body"]


def test_a_run_without_its_pull_request(gh):
    """Closed, or pushed to since: there is nothing to say it to."""
    gh.answer("pulls?state=open&head=fan%3Afix", [])
    made = make_comment()
    assert made.returncode == 0
    assert "No open pull request has this commit" in made.stdout
    assert gh.written == []


@pytest.mark.parametrize("run", ["", "9/../../issues", "nine"])
def test_a_run_that_is_no_number(run):
    made = make_comment(run)
    assert made.returncode != 0
    assert f"ERROR: RUN={run!r}: must be the number" in made.stderr


def test_the_longest_comment_fits():
    """GitHub refuses more than 65,536 characters."""
    numbers = dict.fromkeys(comment.LINKS, 10**12)
    text = comment.comment(RUN, numbers, "x" * fitting.LENGTH)
    assert len(comment.MARK) + len(text) < 65_000
