"""When two outputs of a program agree, and what it declares of them.

Floats may differ as float32 arithmetic differs between backends and releases.
Everything else, integers included, must be the same to the letter. Of a
program that measures, the floats are free: its output holds the words.

Where a GPU rightly prints something else than a CPU, the program says why, in the
comments on top:

    # on a GPU: atomic adds come in any order, and each order rounds
    #   in its own way
"""

import hashlib
import math
import re

NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?(?!\w)")
RELATIVE, ABSOLUTE = 1e-5, 1e-6
# A program that measures says what differs from run to run: `# varies: times`.
VARIES = re.compile(r"\A(?:#.*\n)*# varies: \S")


def measures(program: str) -> bool:
    """Whether a program, by its text, prints figures that vary from run to run."""
    return bool(VARIES.search(program))


# How a program shows what compiling does: it compiles ahead of time, asks the compiler
# what it made, or listens to it.
SHOWS_COMPILING = re.compile(
    r"\.compile\(|_analysis\(|log_compiles|compilation_cache|jax\.monitoring"
)


def runs_without_cache(program: str) -> bool:
    """Whether a program, by its text, must itself compile what it runs.

    So it is where it measures, or shows what compiling does.
    """
    return measures(program) or bool(SHOWS_COMPILING.search(program))


# The lines on top that give a GPU's reason to print something else.
ON_A_GPU = re.compile(r"\A(?:#.*\n)*?(# on a GPU: \S.*\n(?:#   \S.*\n)*)")


def reason_on_a_gpu(program: str) -> str | None:
    """Why a GPU prints something else, as the program declares it."""
    declared = ON_A_GPU.match(program)
    if declared is None:
        return None
    lines = [line.lstrip("# ") for line in declared[1].splitlines()]
    return " ".join(lines).removeprefix("on a GPU: ")


def digest(program: str) -> str:
    """What a program's output is found by: a hash of its text.

    The reason on top is left out: it is written when the output is known.
    """
    declared = ON_A_GPU.match(program)
    text = program.replace(declared[1], "", 1) if declared else program
    return hashlib.sha256(text.encode()).hexdigest()


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
