"""What a program declares in its comments."""

import pytest

from builder.program import count_lines, measures_times

LESSON = "# One.\nx = 1\nprint(x)\n"


@pytest.mark.parametrize(
    ("program", "lines"),
    [
        (LESSON, (3, 0)),
        (LESSON + "\n# Check: it is one.\nassert x == 1\n", (3, 2)),
        (LESSON + "\n\n# Check:\nfor i in [x]:\n    assert i\n\n", (3, 3)),
        ("# One.\nprint('''\n # Check: no line of its own''')\n", (3, 0)),
    ],
)
def test_the_lesson_ends_where_the_check_begins(program, lines):
    assert count_lines(program) == lines


@pytest.mark.parametrize(
    ("varies", "times"),
    [("times", True), ("the times", True), ("megabytes", False), ("", False)],
)
def test_a_program_that_prints_times_says_so(varies, times):
    """It runs alone, since others beside it would change them."""
    assert measures_times(f"# One.\n# varies: {varies}\nprint(1)\n") == times
