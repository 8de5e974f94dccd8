"""How other releases of JAX word an error: the files, and what they say."""

import pytest

from builder.program import EXERCISE, declared_error
from builder.wordings import (
    Wording,
    read_wordings,
    same_words,
    wordings_file,
    write_wordings,
)
from tests.helpers.raising import message
from tests.helpers.small_book import REPOSITORY
from tools.wordings import new_wording

FILES = sorted((REPOSITORY / "examples").rglob("*.wordings"))


def test_wordings_are_read_as_they_were_written(tmp_path):
    """The newest release first; a message may have several lines."""
    program = tmp_path / "idea.py"
    assert read_wordings(program) == []
    old = Wording("0.4.9", "TypeError: no\n\nSee the notes.")
    new = Wording("0.4.38", "TypeError: not at all")
    write_wordings(program, [old, new])
    assert read_wordings(program) == [new, old]
    assert wordings_file(program).read_text().startswith("# JAX 0.4.38\nTypeError: not")


def test_numbers_and_shapes_make_no_new_wording():
    assert same_words("ValueError: got (2, 3)", "ValueError: got (5,)")
    assert not same_words("ValueError: got (2, 3)", "ValueError: found (2, 3)")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_file_has_wordings_of_its_program(file):
    """Messages with words, none of them today's, none twice; no exercise has any."""
    program = file.with_suffix(".py")
    assert declared_error(program.read_text(encoding="utf-8"))
    assert not program.name.startswith(EXERCISE)
    texts = [message(program), *(one.message for one in read_wordings(program))]
    assert len(texts) > 1
    for number, text in enumerate(texts):
        assert text.partition(":")[2].strip(), text
        assert not any(same_words(text, other) for other in texts[:number]), text


@pytest.mark.parametrize(
    ("printed", "kept"),
    [
        ("1.0\nTypeError: other words\n", "TypeError: other words"),
        ("1.0\nTypeError: other words\n-----\nline 3\n", "TypeError: other words"),
        ("1.0\nTypeError: known words 3\n", None),
        ("2.0\nTypeError: other words\n", None),  # another statement's
        ("1.0\n", None),
    ],
)
def test_what_another_release_prints_is_kept_if_its_words_are_new(
    tmp_path, printed, kept
):
    program = tmp_path / "a.py"
    program.write_text("# A.\n# raises: TypeError\n")
    program.with_suffix(".out").write_text("1.0\nTypeError: known words 2\n")
    wanted = kept and Wording("0.9.2", kept)
    assert new_wording(program, "0.9.2", printed) == wanted
