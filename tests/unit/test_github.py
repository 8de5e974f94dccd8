"""GitHub as the jobs use it that may write, with a program in the place of `gh`.

Artifacts are made by strangers: each hostile one is refused, in memory.
"""

import stat
import tracemalloc
import zipfile

import pytest

from tests.helpers.fake_gh import BOT, SOMEBODY, FakeGh, zipped
from tools.ci import github
from tools.ci.github import (
    find_pull,
    keep_comment,
    keep_issue,
    list_artifacts,
    read_artifact,
    read_run,
)

MARK = "<!-- mark -->"
FORK, BOOK = {"id": 7, "owner": {"login": "fan"}}, {"id": 1, "owner": {"login": "jax"}}
OPEN = "issues?state=open"
PULLS = "pulls?state=open&head=fan%3Afix/%231%20%26%20more"


@pytest.fixture
def gh(tmp_path, monkeypatch):
    (tmp_path / "gh").mkdir()
    return FakeGh(tmp_path / "gh", monkeypatch)


TALK = [
    {"id": 1, "user": SOMEBODY, "body": f"{MARK}\nmine"},  # anybody writes the mark
    {"id": 2, "user": None, "body": f"{MARK}\nof a deleted account"},
    {"id": 3, "user": BOT, "body": "of another job"},
]
OURS = {"id": 4, "user": BOT, "body": f"{MARK}\nold"}


@pytest.mark.parametrize(
    ("pages", "wanted"),
    [
        ([[]], ["POST", "issues/3/comments"]),
        ([TALK], ["POST", "issues/3/comments"]),
        ([[*TALK, OURS]], ["PATCH", "issues/comments/4"]),
        ([TALK, TALK, [OURS]], ["PATCH", "issues/comments/4"]),
    ],
)
def test_only_our_own_comment_is_changed(gh, pages, wanted):
    gh.answer("issues/3/comments", *pages)
    body = "'new'\n`$(id)` @file"
    keep_comment(3, MARK, body)
    assert gh.written == [[*wanted, {"body": f"{MARK}\n{body}"}]]


OTHERS = [
    {"number": 1, "title": "Links", "user": SOMEBODY},
    {"number": 2, "title": "Links", "user": BOT, "pull_request": {}},
    {"number": 3, "title": "Links of old", "user": BOT},
]
ISSUE = {"number": 4, "title": "Links", "user": BOT}
EDIT = ["PATCH", "issues/4"]


@pytest.mark.parametrize(
    ("pages", "body", "wanted"),
    [
        ([OTHERS], "dead", [["POST", "issues", {"title": "Links", "body": "dead"}]]),
        ([OTHERS, [ISSUE]], "dead", [[*EDIT, {"body": "dead"}]]),
        ([OTHERS, [ISSUE]], None, [[*EDIT, {"state": "closed"}]]),
        ([OTHERS], None, []),
    ],
)
def test_one_issue_of_our_own_is_kept(gh, pages, body, wanted):
    gh.answer(OPEN, *pages)
    keep_issue("Links", body)
    assert gh.written == wanted


# Of Check, for a fork's branch whose name needs quoting.
RUN = {
    "event": "pull_request",
    "head_repository": FORK,
    "head_branch": "fix/#1 & more",
    "head_sha": "a" * 40,
    "pull_requests": [],
}


def pull(number, sha="a" * 40, source=FORK):
    return {"number": number, "head": {"sha": sha, "repo": source}}


def test_the_pull_request_of_a_fork_is_found(gh):
    """By owner and branch, and only with the very commit that was checked."""
    gh.answer("actions/runs/9", RUN)
    gh.answer(PULLS, [pull(5, sha="b" * 40)], [pull(6)])
    assert find_pull(read_run(9)) == 6


@pytest.mark.parametrize(
    ("there", "asked"),
    [
        ([], {}),
        ([pull(5, sha="b" * 40)], {}),  # a newer commit
        ([pull(5, source=BOOK)], {}),
        ([pull(5, source=None)], {}),  # a fork that is gone
        ([pull(5)], {"event": "push"}),
        ([pull(5)], {"head_repository": None}),
        # What a run says of itself leads nowhere.
        ([], {"pull_requests": [{"number": 5}]}),
    ],
)
def test_another_pull_request_is_not_taken(gh, there, asked):
    """Otherwise an untrusted run could choose where the comment goes."""
    gh.answer(PULLS, there)
    assert find_pull(RUN | asked) is None


def test_the_newest_artifact_of_a_name_is_read(gh):
    old, new = (zipped(("changes.json", data)) for data in (b"old", b"{}"))
    gh.keep(("changes", old), ("changes", new), ("changes", None))
    assert list_artifacts(9) == {"changes": 1002}
    assert read_artifact(9, "changes", 100) == b"{}"


def link(name):
    """A member of a zip that is a symbolic link."""
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


def encrypted():
    """A zip whose only file says that it is encrypted."""
    data = bytearray(zipped(("changes.json", b"{}")))
    for place in (6, data.index(b"PK\x01\x02") + 8):
        data[place] |= 1
    return bytes(data)


def declared(size, real):
    """A zip whose file declares another size than it has."""
    data = zipped(("changes.json", b"x" * real))
    right, wrong = real.to_bytes(4, "little"), size.to_bytes(4, "little")
    assert right in data
    return data.replace(right, wrong)


ONE = "want one file"
HOSTILE = [
    (b"", "not a whole zip"),
    (b"<html>", "not a whole zip"),
    (zipped(("changes.json", b"{}"))[:-30], "not a whole zip"),
    (zipped(), ONE),
    (zipped(("../changes.json", b"{}")), ONE),
    (zipped(("C:\\changes.json", b"{}")), ONE),
    (zipped(("changes.json/", b"")), ONE),
    (zipped(("changes.json", b"{}"), ("more.json", b"{}")), ONE),
    (zipped((link("changes.json"), b"/proc/self/environ")), "not a plain file"),
    (encrypted(), "encrypted"),
    (zipped(("changes.json", b"{}"), method=zipfile.ZIP_BZIP2), "unusual way"),
    (zipped(("changes.json", b"{}"), method=zipfile.ZIP_LZMA), "unusual way"),
    (zipped(("changes.json", bytes(50_000_000))), "more than 100 bytes"),
    (declared(90, 50_000), "not a whole zip"),
    (zipped(("changes.json", b"x" * 101), method=zipfile.ZIP_STORED), "more than 100"),
    (bytes(100_000), "artifact: more than 100 bytes"),
]


# A zip holds the time it was made, so it is no name for a test.
@pytest.mark.parametrize(("data", "said"), HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_artifact_is_refused(gh, data, said, tmp_path, monkeypatch):
    """With a reason, and nothing written anywhere."""
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    gh.keep(("changes", data))
    with pytest.raises(ValueError, match=said):
        read_artifact(9, "changes", 100)
    assert list(work.iterdir()) == []


@pytest.mark.parametrize("hidden", ["secret-name\n::warning::", "\u202e", "`@all`"])
def test_a_refusal_shows_nothing_of_the_artifact(gh, hidden):
    """It goes to a log, where a line could be a command."""
    gh.keep(("changes", zipped((hidden, b"{}"))))
    with pytest.raises(ValueError) as refused:
        read_artifact(9, "changes", 100)
    assert hidden not in str(refused.value)


def test_a_zip_is_unpacked_no_further_than_it_may(gh):
    """A bomb that declares to be small is none in memory either."""
    gh.keep(("changes", declared(90, 50_000_000)))
    tracemalloc.start()
    with pytest.raises(ValueError, match="whole zip"):
        read_artifact(9, "changes", 100_000)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 2_000_000


def test_a_download_that_is_too_long_is_stopped(gh, monkeypatch, tmp_path):
    monkeypatch.setattr(github, "list_artifacts", lambda run: {"changes": 1})
    gh.replace(f"head -c 1000000 /dev/zero && touch {tmp_path}/whole")
    with pytest.raises(ValueError, match="more than 100 bytes"):
        read_artifact(9, "changes", 100)
    assert not (tmp_path / "whole").exists()


def test_an_artifact_that_is_not_there(gh):
    gh.keep(("changes", None))
    with pytest.raises(SystemExit, match="ERROR: run 9: no artifact changes; look"):
        read_artifact(9, "changes", 100)


@pytest.mark.parametrize(
    ("command", "why"),
    [
        ("exit 4", "exit status 4"),  # it has no token
        ("exec sleep 60", "timed out"),
    ],
)
def test_a_call_that_fails_is_said(gh, monkeypatch, command, why):
    monkeypatch.setattr(github, "SECONDS", 0.5)
    gh.replace(command)
    asked = rf"ERROR: gh api 'repos/jax/book/{OPEN}' .*{why}.*; has the job"
    with pytest.raises(SystemExit, match=asked.replace("?", r"\?")):
        keep_issue("Links", "dead")


def test_a_download_that_is_refused_is_said(gh, capfd):
    gh.keep(("changes", b""))
    gh.file("actions/artifacts/1001/zip").unlink()
    with pytest.raises(SystemExit, match=r"ERROR: gh api .*/1001/zip: exit status 1"):
        read_artifact(9, "changes", 100)
    assert capfd.readouterr().err == "gh: Not Found (HTTP 404)\n"


@pytest.mark.parametrize("name", ["PATH", "GITHUB_REPOSITORY"])
def test_a_variable_that_is_missing(gh, monkeypatch, name):
    monkeypatch.setenv(name, "")
    said = "'gh'" if name == "PATH" else f"{name} is not set"
    with pytest.raises(SystemExit, match=f"ERROR: .*{said}"):
        keep_issue("Links", None)
