"""The API as the jobs use it that may write, against a server that plays it.

Artifacts are made by strangers: each hostile one is refused, in memory.
"""

import stat
import tracemalloc
import zipfile

import pytest

from tests.helpers.fake_github import (
    BOT,
    REPOSITORY,
    SOMEBODY,
    TOKEN,
    fake_github_server,
    zipped,
)
from tools.ci import github
from tools.ci.github import (
    find_pull,
    keep_comment,
    keep_issue,
    list_artifacts,
    read_artifact,
)

MARK = "<!-- mark -->"
FORK, BOOK = {"id": 7, "owner": {"login": "fan"}}, {"id": 1, "owner": {"login": "jax"}}


@pytest.fixture
def api(monkeypatch):
    """A fake GitHub."""
    with fake_github_server(monkeypatch) as fake:
        yield fake


def comments(api, pull=3):
    """What stands under a pull request."""
    return [comment["body"] for comment in api.comments[pull]]


def test_one_comment_is_kept(api):
    """Written once, then changed in place, whoever else comments."""
    api.comments[3] = [
        {"id": 1, "user": SOMEBODY, "body": f"{MARK}\nmine"},  # anybody writes the mark
        {"id": 2, "user": None, "body": f"{MARK}\ngone"},
        {"id": 3, "user": BOT, "body": "of another job"},
    ]
    before = comments(api)
    keep_comment(3, MARK, "first")
    assert comments(api) == [*before, f"{MARK}\nfirst"]
    keep_comment(3, MARK, "second")
    assert comments(api) == [*before, f"{MARK}\nsecond"]


def test_the_comment_is_found_behind_many(api):
    """The API gives a hundred at a time."""
    others = [{"id": n, "user": SOMEBODY, "body": "talk"} for n in range(250)]
    api.comments[3] = [*others, {"id": 250, "user": BOT, "body": f"{MARK}\nold"}]
    keep_comment(3, MARK, "new")
    assert comments(api)[250:] == [f"{MARK}\nnew"]


def test_one_issue_is_kept(api):
    """Opened once, updated, closed, and opened again; nobody else's is touched."""
    others = [
        {"title": "Links", "user": SOMEBODY},
        {"title": "Links", "user": BOT, "pull_request": {}},
        {"title": "Links of old", "user": BOT},
    ]
    for number, other in enumerate(others, 1):
        api.issues.append({"number": number, "state": "open", "body": "", **other})
    kept = [dict(issue) for issue in api.issues]
    keep_issue("Links", None)
    keep_issue("Links", "one is dead")
    keep_issue("Links", "two are dead")
    assert [(i["state"], i["body"]) for i in api.issues[3:]] == [
        ("open", "two are dead")
    ]
    keep_issue("Links", None)
    assert [issue["state"] for issue in api.issues[3:]] == ["closed"]
    keep_issue("Links", "again")
    assert [issue["state"] for issue in api.issues[3:]] == ["closed", "open"]
    assert api.issues[:3] == kept


def run(**changed):
    """A run of Check for a fork's branch whose name needs quoting."""
    return {
        "event": "pull_request",
        "head_repository": FORK,
        "head_branch": "fix #1 & more",
        "head_sha": "a" * 40,
        "pull_requests": [],
    } | changed


def pull(number, branch="fix #1 & more", sha="a" * 40, source=FORK):
    """An open pull request."""
    head = {"ref": branch, "sha": sha, "repo": source, "user": FORK["owner"]}
    return {"number": number, "head": head}


def test_the_pull_request_of_a_fork_is_found(api):
    """By owner and branch, and only with the very commit that was checked."""
    api.pulls = [pull(4, branch="fix"), pull(5, sha="b" * 40), pull(6)]
    assert find_pull(run()) == 6


@pytest.mark.parametrize(
    ("there", "asked"),
    [
        ([], {}),
        ([pull(5, sha="b" * 40)], {}),  # a newer commit
        ([pull(5, source=BOOK)], {}),
        ([pull(5, source=None)], {}),  # a fork that is gone
        ([pull(5)], {"event": "push"}),
        ([pull(5)], {"head_repository": None}),
        ([pull(5)], {"head_repository": {"id": 7, "owner": {"login": "jax"}}}),
        # What a run says of itself leads nowhere.
        ([pull(5, branch="a")], {"pull_requests": [{"number": 5}]}),
    ],
)
def test_another_pull_request_is_not_taken(api, there, asked):
    """Else an untrusted run could choose where the comment goes."""
    api.pulls = there
    assert find_pull(run(**asked)) is None


def test_an_artifact_is_read(api):
    """The newest of its name; the storage never sees the token."""
    api.keep(9, "changes", zipped(("changes.json", b"old")))
    number = api.keep(9, "changes", zipped(("changes.json", b"{}")))
    api.keep(9, "changes", b"", expired=True)
    assert list_artifacts(9) == {"changes": number}
    assert read_artifact(9, "changes", 100) == b"{}"
    asked = [headers for _, _, headers in api.api.seen]
    assert all(headers["Authorization"] == f"Bearer {TOKEN}" for headers in asked)
    ((_, path, headers),) = api.storage.seen
    assert path == f"/blob/{number}"
    assert TOKEN not in str(headers)


def link(name):
    """A member of a zip that is a symbolic link."""
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


def altered(data, old, new):
    """A zip with some bytes replaced wherever they stand."""
    assert old in data
    return data.replace(old, new)


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
    return altered(data, right, wrong)


ONE = "want one file"
HOSTILE = [
    (b"", "not a whole zip"),
    (b"<html>", "not a whole zip"),
    (zipped(("changes.json", b"{}"))[:-30], "not a whole zip"),
    (zipped(), ONE),
    (zipped(("../changes.json", b"{}")), ONE),
    (zipped(("/etc/changes.json", b"{}")), ONE),
    (zipped(("a/../changes.json", b"{}")), ONE),
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
    (altered(zipped(("changes.json", b"ab")), b"PK\x03\x04", b"PK\x03\x05"), "whole"),
]


# A zip holds the time it was made, so it is no name for a test.
@pytest.mark.parametrize(("data", "said"), HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_artifact_is_refused(api, data, said, tmp_path, monkeypatch):
    """With a reason, and nothing written anywhere."""
    monkeypatch.chdir(tmp_path)
    api.keep(9, "changes", data)
    with pytest.raises(ValueError, match=said):
        read_artifact(9, "changes", 100)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("hidden", ["secret-name\n::warning::", "\u202e", "`@all`"])
def test_a_refusal_shows_nothing_of_the_artifact(api, hidden):
    """It goes to a log, where a line could be a command."""
    api.keep(9, "changes", zipped((hidden, b"{}")))
    with pytest.raises(ValueError) as refused:
        read_artifact(9, "changes", 100)
    assert hidden not in str(refused.value)


def test_a_zip_is_unpacked_no_further_than_it_may(api):
    """A bomb that declares to be small is none in memory either."""
    api.keep(9, "changes", declared(90, 50_000_000))
    tracemalloc.start()
    with pytest.raises(ValueError, match="whole zip"):
        read_artifact(9, "changes", 100_000)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 2_000_000


@pytest.mark.parametrize(
    "target", ["", "file:///etc/passwd", "ftp://127.0.0.1/a", "https://127.0.0.1/a"]
)
def test_a_redirect_to_elsewhere_is_not_followed(api, target):
    """The API's scheme is the storage's; a file is none."""
    api.keep(9, "changes", zipped(("changes.json", b"{}")))
    api.redirect = target
    with pytest.raises(SystemExit, match="ERROR: run 9, artifact changes: GitHub does"):
        read_artifact(9, "changes", 100)
    assert api.storage.seen == []


def test_an_artifact_that_is_not_there(api):
    """It has expired, or its step never ran."""
    api.keep(9, "changes", b"", expired=True)
    with pytest.raises(SystemExit, match="ERROR: run 9: no artifact changes; look"):
        read_artifact(9, "changes", 100)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (401, "is GITHUB_TOKEN"),
        (403, "does the job have the permission"),
        (404, "does it exist"),
        (422, "the text is refused"),
        (301, "run the job again"),
        (302, "run the job again"),
        (500, "run the job again"),
        (503, "run the job again"),
    ],
)
def test_a_refusal_of_the_api_is_said(api, status, said):
    """With what was asked, the status, and what to do."""
    api.fault = status, b"{}"
    where = f"ERROR: GET /repos/{REPOSITORY}/issues: GitHub answers {status}; {said}"
    with pytest.raises(SystemExit, match=where):
        keep_issue("Links", "dead")


def test_an_answer_that_is_not_json(api):
    """A proxy's page of apology, say."""
    api.fault = 200, b"<html>Sorry"
    with pytest.raises(SystemExit, match=r"ERROR: GET issues.*: .* something else"):
        keep_issue("Links", "dead")


def test_an_api_that_is_not_reached(api):
    """The machine has no network."""
    api.close()
    with pytest.raises(SystemExit, match=r"ERROR: GET .*: no answer: .*; run the job"):
        keep_issue("Links", None)


@pytest.mark.parametrize("name", ["GITHUB_TOKEN", "GITHUB_REPOSITORY"])
def test_a_variable_that_is_missing(api, monkeypatch, name):
    """It is named, and nothing is asked."""
    monkeypatch.delenv(name)
    with pytest.raises(SystemExit, match=f"ERROR: {name} is not set"):
        keep_issue("Links", None)
    assert api.api.seen == []


def test_a_list_without_an_end(api, monkeypatch):
    """It is a fault, and does not hang the job."""
    monkeypatch.setattr(github, "PAGES", 2)
    api.comments[3] = [{"id": n, "user": BOT, "body": "talk"} for n in range(200)]
    with pytest.raises(SystemExit, match="ERROR: issues/3/comments: more than 200"):
        keep_comment(3, MARK, "new")
