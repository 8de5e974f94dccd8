"""Programs are formatted, and can be pasted at Python's prompt."""

import pytest

from tests.helpers.small_book import REPOSITORY
from tools.format_programs import find_unformatted

CLOSURE = """\
# One.
def outer(x):
    def inner(y):
        return x + y
    return inner(1)


text = \"\"\"one

two\"\"\"
print(outer(1), text)
"""


def test_the_programs_of_the_book_are_formatted():
    assert find_unformatted(REPOSITORY / "examples") == {}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("return x + y\n", "return x + y\n\n"),
        ("inner(1)", "inner( 1 )"),
        ("inner(1)\n\n\n", "inner(1)\n\n"),
    ],
    ids=["blank line in a block", "spaces", "blank lines between blocks"],
)
def test_another_form_is_found_and_corrected(tmp_path, old, new):
    """A blank line within a string stays."""
    file = tmp_path / "one.py"
    file.write_text(CLOSURE)
    assert find_unformatted(tmp_path) == {}
    file.write_text(CLOSURE.replace(old, new))
    assert find_unformatted(tmp_path) == {file: CLOSURE}
