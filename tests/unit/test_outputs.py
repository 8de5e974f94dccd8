"""Output files: numbers within rounding, all else to the letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.compare import first_difference
from builder.outputs import write_output
from builder.program import measures


@pytest.mark.parametrize(
    ("expected", "printed"),
    [
        ("15\n", "15\n"),
        ("[3.3333335 6.222223]\n", "[3.3333333 6.2222223]\n"),
        ("[ 3.3333335 10.]\n", "[ 3.333334 10.       ]\n"),
        ("x = 1e-08\n", "x = 0.0\n"),
        ("-1.5e+10 kg\n", "-1.50000001e+10 kg\n"),
        ("nan inf\n", "nan inf\n"),
        ("a 2 MB b 0.40 MB\n", "a 1 MB b 0.41 MB\n"),
        ("a 401 MB\n", "a 440 MB\n"),
    ],
)
def test_same(expected, printed):
    """What differs by float32 rounding alone is the same."""
    assert first_difference(expected, printed) is None


@pytest.mark.parametrize(
    ("expected", "printed"),
    [
        ("15\n", "16\n"),
        ("15\n", "15.0\n"),
        ("1000000\n", "1000001\n"),
        ("3.3333\n", "3.3335\n"),
        ("[1 2]\n", "[1  2]\n"),
        ("total 1.0\n", "totals 1.0\n"),
        ("total 1.0\n", "total: 1.00000001\n"),
        ("1.0\n", "1.0\n1.0\n"),
        ("1.0\n1.0\n", "1.0\n"),
        ("1.0\n", "1.0"),
        ("1.0\n", "-1.0\n"),
        ("nan\n", "1.0\n"),
        ("float32[2]\n", "float32[3]\n"),
        ("float32\n", "float64\n"),
        ("0.1 0.2\n", "0.1\n"),
        ("True 1.0\n", "False 1.0000001\n"),
        ("2 MB\n", "4 MB\n"),
        ("0.40 MB\n", "0.46 MB\n"),
        ("2 lines\n", "1 lines\n"),
    ],
)
def test_different(expected, printed):
    """Anything else is not, and is said in words."""
    assert first_difference(expected, printed)
    assert first_difference(printed, expected)


@given(st.floats(width=32, allow_nan=False, allow_infinity=False), st.floats(-3, 3))
def test_a_float_matches_itself_nearby_and_nothing_far(value, way):
    """Within a hundred-thousandth of itself, or a millionth of zero."""
    near = value * (1 + way * 3e-6)
    far = value + (1 if way > 0 else -1) * (abs(value) * 2e-5 + 3e-6)
    assert first_difference(f"{value!r}\n", f"{near!r}\n") is None
    assert first_difference(f"{value!r}\n", f"{far!r}\n")


@pytest.mark.parametrize(
    ("varies", "expected", "printed", "same"),
    [
        ("times", "size  time\n  10   0.5\n", "size  time\n  10  93.25\n", True),
        ("times", "size  time\n  10   0.5\n", "size  time\n  20   0.5\n", False),
        ("times", "size  time\n  10   0.5\n", "size  hour\n  10   0.5\n", False),
        ("times", "0.5\n", "nan\n", False),
        ("times", "0.5 0.5\n", "0.5\n", False),
        ("draws", "slope -5.8 ± 1.4\n", "slope -5.8 ± 1.5\n", True),
        ("draws", "slope -5.8 ± 1.4\n", "slope -5.8 ± 1.6\n", False),
        ("draws", "[6. 7.]\n", "[7. 7.]\n", True),
        ("draws", "-8.892\n", "-9.138\n", True),
        ("draws", "-8.892\n", "-10.138\n", False),
        ("draws", "[0.09       0.14999999]\n", "[0.09 0.14]\n", True),
        ("draws", "-0.04\n", "0.04\n", False),
        ("draws", "4e+01\n", "5e+01\n", True),
        ("draws", "4e+01\n", "6e+01\n", False),
        ("draws", "1e-12\n", "0.5\n", False),
        ("draws", "divergent: 20\n", "divergent: 21\n", False),
        ("draws", "mean 0.5\n", "mode 0.5\n", False),
        ("draws", "0.5\n", "nan\n", False),
    ],
)
def test_of_what_varies_only_the_floats_are_free(varies, expected, printed, same):
    """Of draws within a tenth, or one in the last digit. The rest is to the letter."""
    assert (first_difference(expected, printed, varies) is None) == same
    assert first_difference(expected, printed) is not None


def test_a_program_that_measures_says_what_varies(tmp_path):
    """`make outputs` leaves its figures be; without the word it would not."""
    program, out = tmp_path / "one.py", tmp_path / "one.out"
    for first_line, kept in (
        ("# One.\n# varies: times", True),
        ("# One.\n# varies: megabytes", True),
        ("# One.\n# varies: the draws, with the processor", False),
        ("# It varies: times", False),
        ("x = 1\n# varies: times", False),
    ):
        program.write_text(f"{first_line}\nprint(0.5)\n")
        assert measures(program.read_text()) == kept
        out.write_text("0.5\n")
        write_output(program, "0.75\n")
        assert out.read_text() == ("0.5\n" if kept else "0.75\n")
