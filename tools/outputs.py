"""A program's `.out` file: which one holds, what agrees with it, writing it anew.

Floats may differ as float32 arithmetic differs between backends and releases.
Everything else, integers included, must be the same to the letter. Of a
program that measures, the floats are free: its `.out` holds the words.
"""

import math
import re
from pathlib import Path

NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?(?!\w)")
RELATIVE, ABSOLUTE = 1e-5, 1e-6
# A program that measures says what differs from run to run: `# varies: times`.
VARIES = re.compile(r"\A(?:#.*\n)*# varies: \S")


def measures(program: str) -> bool:
    """Whether a program, by its text, prints figures that vary from run to run."""
    return bool(VARIES.search(program))


def difference(expected: str, printed: str, measured: bool = False) -> str | None:
    """The first line in which two outputs differ, in words; None where they agree.

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
    pairs = zip(NUMBER.findall(left), NUMBER.findall(right), strict=True)
    return all(_same_number(a, b, measured) for a, b in pairs)


def _same_number(left: str, right: str, measured: bool) -> bool:
    if left == right:
        return True
    if left.lstrip("+-").isdigit() or right.lstrip("+-").isdigit():
        return False
    if measured:
        return True
    return math.isclose(float(left), float(right), rel_tol=RELATIVE, abs_tol=ABSOLUTE)


def output_file(program: Path, backend: str) -> Path:
    """The file that says what a program prints on a JAX backend.

    That is `.out` on every backend, but for a program that rightly prints
    something else on a GPU: there `.gpu.out`.
    """
    own = program.with_suffix(".gpu.out")
    return own if backend == "gpu" and own.exists() else program.with_suffix(".out")


def write_output(program: Path, backend: str, output: str) -> None:
    """Write a changed output; leave a file that differs by rounding alone.

    So too one that differs by its measurements alone.
    """
    common, own = program.with_suffix(".out"), program.with_suffix(".gpu.out")
    measured = measures(program.read_text(encoding="utf-8"))
    there = common.read_text(encoding="utf-8") if common.exists() else None
    same = there is not None and difference(there, output, measured) is None
    if backend == "gpu" and same:
        own.unlink(missing_ok=True)
    elif not same:
        written = own if backend == "gpu" else common
        written.write_text(output, encoding="utf-8")
