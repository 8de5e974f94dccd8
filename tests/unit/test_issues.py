"""The issues that jobs keep, of what other jobs found: opened, closed, or refused."""

import json

import pytest

from tests.helpers import canary_records as records
from tools.ci import canary_issue, links_issue

LINK = {
    "filename": "book/a.md",
    "lineno": 3,
    "uri": "https://example.org/",
    "status": "broken",
    "info": "404",
    "code": 0,
}


@pytest.fixture
def kept(monkeypatch):
    """What would be asked of GitHub."""
    asked = []
    for tool in (canary_issue, links_issue):
        monkeypatch.setattr(tool, "keep_issue", lambda *issue: asked.append(issue))
    return asked


def test_the_canarys_issue_is_opened_and_closed(tmp_path, kept):
    """What differs, as a diff; nothing differs: no body."""
    records.write(tmp_path, "a.json", records.record())
    differing = records.differing(python="3.13", build="ERROR: x")
    records.write(tmp_path, "b.json", differing)
    canary_issue.main(str(tmp_path))
    (tmp_path / "b.json").unlink()
    canary_issue.main(str(tmp_path))
    (title, body), closed = kept
    assert closed == (title, None)
    assert "## jax 0.10.2, jaxlib 0.10.2, numpyro 0.21.0, Python 3.13" in body
    assert "1 of 2 programs printed the same" in body
    assert "`examples/first.py` changed:\n\n```diff\n-[0 1 2]\n+[0 1 3]\n```" in body
    assert "```text\nERROR: x\n```" in body
    assert "Python 3.11" not in body


def test_the_issue_of_links_is_opened_and_closed(tmp_path, kept):
    """Dead ones in blocks of code that they cannot end; all live: no body."""
    hostile = LINK | {"info": "```\n@everyone <img src=x>\u202e"}
    live = LINK | {"status": "working", "uri": "https://example.org/live"}
    lines = map(json.dumps, (hostile, live))
    (tmp_path / "output.json").write_text("\n".join(lines))
    links_issue.main(str(tmp_path))
    (tmp_path / "output.json").write_text(json.dumps(live))
    links_issue.main(str(tmp_path))
    (title, body), closed = kept
    assert closed == (title, None)
    assert "book/a.md:3: https://example.org/" in body
    assert body.startswith("````text\n") and body.endswith("\n````\n")
    assert "/live" not in body


def test_hostile_text_stays_in_its_block(tmp_path, kept):
    """It cannot end its block of code, and cannot make the issue too long."""
    first = records.differing(detail="````\n@everyone\n" + "x\n" * 9000)
    more = [
        records.differing("failed", "y" * 9000, None, f"examples/p{n}.py")
        for n in range(50)
    ]
    outputs = [record["outputs"][0] for record in (first, *more)]
    many = records.record(outputs=outputs, examples={"programs": 51, "same": 0})
    records.write(tmp_path, "a.json", many)
    canary_issue.main(str(tmp_path))
    ((_, body),) = kept
    assert "\n\n`````diff\n````\n@everyone\n" in body
    assert " …\n```\n" in body
    assert len(body) <= 60_100
    assert body.rstrip().splitlines()[-1].startswith("Not shown: ")


@pytest.mark.parametrize(
    ("tool", "text", "said"),
    [
        (canary_issue, None, "no record in it"),
        (canary_issue, "{}", "its keys must be"),
        (links_issue, None, "not a plain file"),
        (links_issue, "{", "output.json:1: "),
        (links_issue, "[]", "output.json:1: "),
        (links_issue, json.dumps(LINK | {"lineno": "3"}), "lineno: not a whole number"),
        (links_issue, json.dumps(LINK | {"uri": None}), "uri: not a text"),
        (links_issue, "[" * 100_000, "output.json:1: "),
    ],
    ids=range(8),
)
def test_what_is_missing_or_damaged_touches_no_issue(tmp_path, kept, tool, text, said):
    if text is not None:
        (tmp_path / "output.json").write_text(text)
    with pytest.raises(SystemExit, match=f"ERROR: .*{said}"):
        tool.main(str(tmp_path))
    assert kept == []
