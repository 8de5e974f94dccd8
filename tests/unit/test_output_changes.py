"""What an upgrade reports: changed outputs by kind, and the words they concern."""

import pytest

from tests.helpers.canary_records import commit, git
from tools.output_changes import (
    Change,
    lost_quotes,
    read_changes,
    report,
)

RAISES = "# raises: TypeError\n"
KINDS = [
    ("address", "", "See https://a.org/b.html#x now\n", "See https://a.org/c now\n"),
    ("number", "", "[0.5  1.25]\n", "[0.5 1.3]\n"),
    ("message", RAISES, "3\nTypeError: old words\n", "3\nTypeError: new words\n"),
    ("trace", "", "mul a:f32[3] b\n1\n", "dot_general a:f32[4] b\n1\n"),
    ("behavior", "", "True\n", "False\n"),
    ("behavior", RAISES, "TypeError: a\n", "ValueError: a\n"),
]


def change(folder, before, after, source="", name="one"):
    """A program whose output has changed."""
    program = folder / f"examples/a/b/{name}.py"
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text(f"{source}print()\n")
    return Change(program, before, after)


@pytest.mark.parametrize(("kind", "source", "before", "after"), KINDS)
def test_a_change_has_a_kind(tmp_path, kind, source, before, after):
    assert change(tmp_path, before, after, source).kind == kind


@pytest.fixture
def page(tmp_path):
    """A page that shows one program and speaks of what it prints."""
    file = tmp_path / "book/a/b.md"
    file.parent.mkdir(parents=True)
    file.write_text(
        "# A page\n\n"
        "## `Slice entries must`\n\n"
        "Of `n` it names `BatchTracer` and 12.75 seconds, 42 times.\n\n"
        "```{code-cell}\n:load: ../../examples/a/b/one.py\n```\n\n"
        'JAX says "static\nintegers" here.\n'
    )
    return file


BEFORE = "TypeError: Slice entries must be static integers, BatchTracer 12.75 42\n"
AFTER = "TypeError: Array slice indices must be static, VmapTracer 13.75 43\n"


def test_what_a_page_quotes_and_nothing_prints_is_listed(tmp_path, page):
    changes = [change(tmp_path, BEFORE, AFTER)]
    found = [(line, quote) for line, quote, _ in lost_quotes(page, changes)]
    assert found == [
        (3, "Slice entries must"),
        (5, "BatchTracer"),
        (5, "12.75"),
        (11, "static integers"),
    ]


def test_figures_count_for_a_page_s_own_programs(tmp_path, page):
    changes = [change(tmp_path, BEFORE, AFTER, name="of_another_page")]
    quotes = [quote for _, quote, _ in lost_quotes(page, changes)]
    assert "12.75" not in quotes and "BatchTracer" in quotes


def test_outputs_are_compared_with_the_commit_s(tmp_path, page):
    program = change(tmp_path, "", "").program
    program.with_suffix(".out").write_text(BEFORE)
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    (tmp_path / "_toc.yml").write_text("format: jb-book\nroot: book/a/b\n")
    assert read_changes(tmp_path, "HEAD") == []
    assert report(tmp_path, []) == "No output has changed.\n"
    program.with_suffix(".out").write_text(AFTER)
    text = report(tmp_path, read_changes(tmp_path, "HEAD"))
    assert "## behavior: 1" in text
    assert "examples/a/b/one.py\n\n```diff\n" in text
    assert "book/a/b.md:5: BatchTracer (was printed by examples/a/b/one.py)" in text
    assert text.endswith("0 trace, 1 behavior")
