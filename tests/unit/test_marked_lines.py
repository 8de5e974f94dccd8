"""Which lines of exercises and solutions are marked."""

import pytest

from builder.page.marked_lines import lines_to_mark

EXERCISE = """\
# Sum the rows.
import numpy as np

rows = np.ones((2, 3))
total = rows.sum()  # edit here
assert total.shape == (2,)
"""


@pytest.mark.parametrize(
    ("solution", "marked"),
    [
        (EXERCISE.replace("sum()  # edit here", "sum(axis=1)"), [5]),
        (EXERCISE.replace("total =", "ones = 1\ntotal ="), [5]),
        (EXERCISE.replace("import numpy as np\n\n", ""), []),
    ],
)
def test_a_solution_marks_what_it_changes_or_adds(tmp_path, solution, marked):
    (tmp_path / "exercise_rows.py").write_text(EXERCISE)
    (tmp_path / "solution_rows.py").write_text(solution)
    assert lines_to_mark(tmp_path / "exercise_rows.py") == [5]
    assert lines_to_mark(tmp_path / "solution_rows.py") == marked


def test_other_programs_have_no_marks(tmp_path):
    """Nor has a solution without an exercise."""
    for name in ("rows.py", "solution_rows.py"):
        (tmp_path / name).write_text(EXERCISE.replace("  # edit here", ""))
        assert lines_to_mark(tmp_path / name) == []
