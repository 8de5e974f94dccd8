"""Compares two outputs of a program.

Floats must agree within a tolerance, since float32 results differ between backends and
releases. Two kinds agree if they differ by a tenth, or by one in the last digit:

- megabytes, figures followed by MB, which each release of the compiler plans
  differently;
- the floats of a program that declares that its draws vary.

Everything else, integers included, must be equal. If a program declares anything else
to vary, it measures, and any float agrees with any other.
"""

import difflib
import math
import re
from decimal import Decimal

from builder.program import DRAWS

NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?(?!\w)")
RELATIVE, ABSOLUTE = 1e-5, 1e-6


def first_difference(
    expected: str, printed: str, varies: str | None = None
) -> str | None:
    """Describe the first line in which two outputs differ; None if they agree.

    NumPy pads the columns of an array to its widest number. So if any number is printed
    differently, spacing is ignored. `varies` is what the program declares to vary, as
    `builder.program.what_varies` returns it.
    """
    if expected == printed:
        return None
    free = NUMBER.findall(expected) != NUMBER.findall(printed)
    wanted, got = expected.splitlines(), printed.splitlines()
    for number in range(max(len(wanted), len(got))):
        left = wanted[number] if number < len(wanted) else None
        right = got[number] if number < len(got) else None
        if left is None or right is None or not _same_line(left, right, free, varies):
            return f"line {number + 1}: expected {left!r}, printed {right!r}"
    return None if free else "the end of the last line differs"


def _same_line(left: str, right: str, free: bool, varies: str | None) -> bool:
    if not free:
        return left == right
    texts = [[part.strip() for part in NUMBER.split(line)] for line in (left, right)]
    if texts[0] != texts[1]:
        return False
    units = texts[0][1:]
    numbers = zip(NUMBER.findall(left), NUMBER.findall(right), units, strict=True)
    return all(
        _same_number(a, b, unit.startswith("MB"), varies) for a, b, unit in numbers
    )


def _same_number(left: str, right: str, megabytes: bool, varies: str | None) -> bool:
    if left == right:
        return True
    if megabytes:
        return _nearly_same(left, right)
    if left.lstrip("+-").isdigit() or right.lstrip("+-").isdigit():
        return False
    if varies == DRAWS:
        return _nearly_same(left, right)
    if varies:
        return True
    return math.isclose(float(left), float(right), rel_tol=RELATIVE, abs_tol=ABSOLUTE)


def _nearly_same(left: str, right: str) -> bool:
    """Whether two numbers differ by a tenth at most, or by one in the last digit."""
    last_digit = 10.0 ** Decimal(left).as_tuple().exponent
    # A little more than one in the last digit: floats have no exact 0.1.
    return math.isclose(
        float(left), float(right), rel_tol=0.1, abs_tol=1.001 * last_digit
    )


def unified_diff(expected: str, printed: str) -> str:
    """The unified diff of two outputs, without its header."""
    before, after = expected.splitlines(), printed.splitlines()
    return "\n".join([*difflib.unified_diff(before, after, lineterm="")][2:])
