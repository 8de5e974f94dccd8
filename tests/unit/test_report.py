"""Changes are read strictly, and shown so that no text in them can act."""

import copy
import json

import pytest
from markdown_it import MarkdownIt

from builder.untrusted import show_unseen
from tests.helpers.sample_changes import CHANGES, OUTPUT, PAGE
from tools.ci import report
from tools.ci.report import markdown, read_changes


def changes(pages=(), outputs=()):
    """Changes of some pages and outputs."""
    return CHANGES | {"pages": list(pages), "outputs": list(outputs)}


def output(diff, number=0):
    """An output with a diff."""
    return OUTPUT | {"program": f"examples/vmap/axes_{number}.py", "diff": diff}


def tokens(text):
    """What a text is to GitHub's Markdown."""
    return MarkdownIt("gfm-like", {"linkify": False}).parse(text)


def test_changes_are_read():
    assert read_changes(json.dumps(CHANGES).encode()) == CHANGES
    dirty = CHANGES | {"head": None, "pages": [], "outputs": []}
    assert read_changes(json.dumps(dirty).encode()) == dirty


BAD = [
    ("base", "main", r"base: not of the form"),
    ("base", "a" * 40 + "\n", r"base: not of the form"),
    ("head", 1, r"head: not"),
    ("pages", {}, r"pages: not a list of at most 1000"),
    ("pages", [PAGE] * 1001, r"pages: not a list"),
    ("pages", [PAGE, PAGE], r"pages\[1\].name: stands twice"),
    ("outputs", [OUTPUT, OUTPUT], r"outputs\[1\].program: stands twice"),
    ("outputs", [[]], r"outputs\[0\]: not an object"),
    ("pages.0.name", "book/../../etc", r"pages\[0\].name: not of the form"),
    ("pages.0.name", "book/" + "a" * 101, r"pages\[0\].name: not of the form"),
    ("pages.0.state", "gone", r"pages\[0\].state: not of the form"),
    ("pages.0.state", ["added"], r"pages\[0\].state: not of the form"),
    ("pages.0.state", "added", r"pages\[0\].before: does not agree"),
    ("pages.0.state", "removed", r"pages\[0\].after: does not agree"),
    ("pages.0.before", None, r"pages\[0\].before: does not agree"),
    ("pages.0.before", -1, r"pages\[0\].before: not a whole number"),
    ("pages.0.before", True, r"pages\[0\].before: not a whole number"),
    ("pages.0.before", 10**400, r"pages\[0\].before: not a whole number"),
    ("pages.0.seconds", [1], r"pages\[0\].seconds: not a list of two"),
    ("pages.0.seconds", "12", r"pages\[0\].seconds: not a list of two"),
    ("pages.0.seconds.0", float("nan"), r"seconds\[0\]: not a number"),
    ("pages.0.more", 1, r"pages\[0\]: its keys must be"),
    ("more", 1, r"changes: its keys must be base, head, outputs, pages"),
    ("outputs.0.program", "examples/vmap/axes.sh", r"outputs\[0\].program: not of"),
    ("outputs.0.state", "", r"outputs\[0\].state: not of the form"),
    ("outputs.0.diff", None, r"outputs\[0\].diff: not a text"),
    ("outputs.0.diff", "x" * 200_001, r"outputs\[0\].diff: not a text of at most"),
    ("outputs.0.more", 1, r"outputs\[0\]: its keys must be"),
]


@pytest.mark.parametrize(("place", "value", "said"), BAD)
def test_a_bad_value_is_refused(place, value, said):
    bad = copy.deepcopy(CHANGES)
    *path, last = [int(key) if key.isdecimal() else key for key in place.split(".")]
    node = bad
    for key in path:
        node = node[key]
    node[last] = value
    with pytest.raises(ValueError, match=said):
        read_changes(json.dumps(bad).encode())


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "not JSON"),
        (b"\xff", "not JSON"),
        (b"[]", "changes: not an object"),
        (b"[" * 100_000, "nested too deep"),
        (b"[" + b"9" * 5000 + b"]", "not JSON"),
        (b'{"base": 1, "base": 2}', "a key stands twice"),
        (json.dumps(CHANGES)[:-1].encode(), "not JSON"),
        (b'{"base": 1}', "changes: its keys must be"),
        (b" " * (report.SIZE + 1), "more than 4000000 bytes"),
    ],
)
def test_what_is_not_a_file_of_changes_is_refused(data, said):
    with pytest.raises(ValueError, match=said):
        read_changes(data)


def test_the_table_has_weights_and_differences():
    """What is over the budget is marked."""
    heavy = PAGE | {"name": "book/a", "before": 40_000, "after": 40_001}
    added = PAGE | {"name": "book/b", "state": "added", "before": None}
    removed = PAGE | {"name": "book/c", "state": "removed", "after": None}
    lines = markdown(changes([PAGE, heavy, added, removed])).splitlines()
    assert lines[2:6] == [
        "| book/vmap/axes | changed | 30,000 | 31,234 | +1,234 | 1.2 |  |",
        "| book/a | changed | 40,000 | **40,001** | +1 | 1.2 |  |",
        "| book/b | added |  | 31,234 |  | 1.2 |  |",
        "| book/c | removed | 30,000 |  |  | 1.2 |  |",
    ]
    assert "over a page's budget of 40,000 bytes" in lines[7]
    assert "budget" not in markdown(changes([PAGE]))
    assert tokens("\n".join(lines))[0].type == "table_open"


def test_no_change_is_reported_in_one_line():
    assert markdown(changes()) == "No page and no output has changed.\n"
    assert "No output has changed." in markdown(changes([PAGE]))
    assert "No page has changed." in markdown(changes([], [OUTPUT]))


HOSTILE = [
    "```\n@everyone look at #1\n```",
    "`" * 50 + "\n<img src=x onerror=alert(1)>\n" + "~" * 60,
    "\r```\rout\u2028```\u2029```\x0b```\x0c```\x85```",
    "<!-- --> </details> <script>alert(1)</script> [link](javascript:alert(1))",
    "text \u202e reversed \u2066 more \u200b unseen \ufeff \x1b[31m \ud800 \x00",
    "| a | b |\n|---|---|\n| @all | GH-1 |",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_output_stays_in_its_block(text):
    """In a code block GitHub makes no link, mention or tag of anything."""
    shown = markdown(changes([PAGE], [output(text), output("after", 1)]))
    shown.encode("utf-8")  # half of a pair could not be sent
    _, last = (token.content for token in tokens(shown) if token.type == "fence")
    assert last == "after\n"
    outside = [token.content for token in tokens(shown) if token.type == "inline"]
    assert not any(mark in "".join(outside) for mark in "@#<[")
    assert all(token.type != "html_block" for token in tokens(shown))
    assert not any(mark in shown for mark in "\r\x00\x1b\x85\u2028\u202e\u2066\ufeff")


def test_what_is_unseen_is_written_out():
    """A reviewer sees that it is there."""
    assert show_unseen("a\u202eb\tc\r\n\ud800é") == "a<U+202E>b\tc<U+000D>\n<U+D800>é"


def test_a_long_diff_is_cut_with_its_count():
    """By lines, and by characters where the lines are long."""
    shown = markdown(changes([], [output("\n".join(map(str, range(200))))]))
    assert "\n79\n```\n\nLines not shown: 120 more.\n" in shown
    shown = markdown(changes([], [output("\n".join(["x" * 1000] * 20))]))
    assert shown.endswith(" …\n```\n\nLines not shown: 14 more.\n")
    shown = markdown(changes([], [output("`" * 7000)]))  # the fence is as long
    assert shown.count("`" * 6001) == 2


def test_the_longest_changes_fit_into_a_comment():
    pages = [
        PAGE | {"name": f"book/{'x' * 96}{number}", "after": 10**8}
        for number in range(1000)
    ]
    outputs = [output("`" * 200_000, number) for number in range(100)]
    shown = markdown(changes(pages, outputs))
    assert len(shown) <= 60_000
    assert "Pages not shown: 900 more." in shown
    blocks = sum(token.type == "fence" for token in tokens(shown))
    assert f"Not shown: {100 - blocks} more." in shown
