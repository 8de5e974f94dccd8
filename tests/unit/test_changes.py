"""`make changes`: what a change does to the site, and nothing that it does not."""

from tools.changes import Page, State, compare


def state(pages=None, outputs=None, varies=()):
    """A state of a tree."""
    return State(None, pages or {}, outputs or {}, dict(varies))


def test_a_page_is_changed_by_its_text_or_its_weight():
    """A hundredth of its weight is what gzip makes of nothing."""
    before = state({name: Page("a", 1000, 2.0) for name in ("words", "css", "same")})
    after = state(
        {
            "words": Page("b", 1000, None),
            "css": Page("a", 1011, 2.0),
            "same": Page("a", 1009, 3.0),
        }
    )
    css, words = compare(before, after)["pages"]
    assert (css["name"], css["before"], css["after"]) == ("css", 1000, 1011)
    assert (words["name"], words["seconds"]) == ("words", [2.0, None])
    assert {css["state"], words["state"]} == {"changed"}


def test_a_page_comes_and_goes():
    before, after = state({"old": Page("a", 9, 1.0)}), state({"new": Page("a", 8, 2.0)})
    new, old = compare(before, after)["pages"]
    assert (new["state"], new["before"], new["after"]) == ("added", None, 8)
    assert (old["state"], old["before"], old["after"]) == ("removed", 9, None)
    assert old["seconds"] == [1.0, None]


def test_an_output_is_changed_by_more_than_rounding():
    """Nor is a measured time a change; a word is."""
    before = state(outputs={"a": "1.0\n", "b": "time 0.5\n", "c": "1\n", "d": "x\n"})
    after = state(
        outputs={"a": "1.000001\n", "b": "time 0.9\n", "c": "2\n", "e": "y\n"},
        varies={"b": "times"},
    )
    assert [tuple(output.values()) for output in compare(before, after)["outputs"]] == [
        ("c", "changed", "@@ -1 +1 @@\n-1\n+2"),
        ("d", "removed", "@@ -1 +0,0 @@\n-x"),
        ("e", "added", "@@ -0,0 +1 @@\n+y"),
    ]
