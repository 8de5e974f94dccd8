"""When two outputs of a program agree.

Floats may differ as float32 arithmetic differs between backends and releases. So
may megabytes, figures followed by MB, which each release of the compiler plans anew:
by a tenth, or by one in the last digit. Everything else, integers included, must be
the same to the letter. Of a program that measures, the floats are free: its output
holds the words.
"""

import difflib
import math
import re

NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?(?!\w)")
RELATIVE, ABSOLUTE = 1e-5, 1e-6


def first_difference(expected: str, printed: str, measured: bool = False) -> str | None:
    """The first line in which two outputs differ, in words; None if they agree.

    Columns of an array are padded to its widest number, so spacing is free
    where some float is printed differently; otherwise it must be the same.
    Where the outputs are `measured`, any float agrees with any other.
    """
    if expected == printed:
        return None
    free = NUMBER.findall(expected) != NUMBER.findall(printed)
    wanted, got = expected.splitlines(), printed.splitlines()
    for number in range(max(len(wanted), len(got))):
        left = wanted[number] if number < len(wanted) else None
        right = got[number] if number < len(got) else None
        if left is None or right is None or not _same_line(left, right, free, measured):
            return f"line {number + 1}: expected {left!r}, printed {right!r}"
    return None if free else "the end of the last line differs"


def _same_line(left: str, right: str, free: bool, measured: bool) -> bool:
    if not free:
        return left == right
    texts = [[part.strip() for part in NUMBER.split(line)] for line in (left, right)]
    if texts[0] != texts[1]:
        return False
    units = texts[0][1:]
    numbers = zip(NUMBER.findall(left), NUMBER.findall(right), units, strict=True)
    return all(
        _same_number(a, b, unit.startswith("MB"), measured) for a, b, unit in numbers
    )


def _same_number(left: str, right: str, megabytes: bool, measured: bool) -> bool:
    if left == right:
        return True
    if megabytes:
        last_digit = 10.0 ** -len(left.partition(".")[2])
        # A little more than one in the last digit: floats have no exact 0.1.
        return math.isclose(
            float(left), float(right), rel_tol=0.1, abs_tol=1.001 * last_digit
        )
    if left.lstrip("+-").isdigit() or right.lstrip("+-").isdigit():
        return False
    if measured:
        return True
    return math.isclose(float(left), float(right), rel_tol=RELATIVE, abs_tol=ABSOLUTE)


def unified_diff(expected: str, printed: str) -> str:
    """Two outputs as a unified diff without its header."""
    before, after = expected.splitlines(), printed.splitlines()
    return "\n".join([*difflib.unified_diff(before, after, lineterm="")][2:])
