"""Parses what a program declares in its comments.

    # raises: ValueError
    # varies: times
    # on a GPU: atomic adds come in any order, and each order rounds
    #   in its own way
    # Check: the loop gives the same

The first: its last statement raises this error on purpose. The next two are at the top:
what varies, and the reason why a GPU prints something else. After the last come lines
that only prove the result; pages fold them. In all functions `program` is the program's
text.

Measurements vary from run to run. A program that measures times runs alone. The draws
of a chain vary from processor to processor: compiled code rounds in another way on
each, and the chain amplifies that. On one processor they are the same.
"""

import ast
import hashlib
import re
from pathlib import Path

PLOT = ".plot.py"
EXERCISE = "exercise_"  # how the name begins of what fails until a reader solves it

RAISES = re.compile(r"^# raises: (\w+)$", re.MULTILINE)
VARIES = re.compile(r"\A(?:#.*\n)*# varies: (?:the )?(\S[^,\n]*)")
DRAWS = "draws"  # of a chain
VARYING = ("times", "megabytes", "errors", "last digits", DRAWS)  # what may be declared


def declared_error(program: str) -> str | None:
    """The type of the error that a program raises on purpose, or None."""
    declared = RAISES.search(program)
    return declared[1] if declared else None


def what_varies(program: str) -> str | None:
    """What a program declares to vary, such as "times" or "draws"; None: nothing."""
    declared = VARIES.search(program)
    return declared[1] if declared else None


def measures(program: str) -> bool:
    """Whether a program prints measurements, which vary from run to run."""
    return what_varies(program) not in (None, DRAWS)


def measures_times(program: str) -> bool:
    """Whether a program prints times, which others beside it would change."""
    return what_varies(program) == "times"


# How a program shows what compiling does: it compiles ahead of time, analyzes the
# compiled code, or logs the compiler's events.
SHOWS_COMPILING = re.compile(
    r"\.compile\(|_analysis\(|log_compiles|compilation_cache|jax\.monitoring"
)


def runs_without_cache(program: str) -> bool:
    """Whether a program must compile everything itself.

    It must if it measures, or shows what compiling does.
    """
    return measures(program) or bool(SHOWS_COMPILING.search(program))


# The lines at the top with the reason why a GPU prints something else.
ON_A_GPU = re.compile(r"\A(?:#.*\n)*?(# on a GPU: \S.*\n(?:#   \S.*\n)*)")


def gpu_reason(program: str) -> str | None:
    """The declared reason why a GPU prints something else, or None."""
    declared = ON_A_GPU.match(program)
    if declared is None:
        return None
    lines = [line.lstrip("# ") for line in declared[1].splitlines()]
    return " ".join(lines).removeprefix("on a GPU: ")


# The comment before the lines that only prove the result.
CHECK = re.compile(r"^# Check:", re.MULTILINE)


def count_lines(program: str) -> tuple[int, int]:
    """The lines of a program's lesson and, after a blank line, of its check.

    A program without a check has 0 of those.
    """
    found = CHECK.search(program)
    if not found:
        return len(program.rstrip().splitlines()), 0
    lesson, check = program[: found.start()].rstrip(), program[found.start() :].rstrip()
    return len(lesson.splitlines()), len(check.splitlines())


def program_hash(program: str) -> str:
    """The SHA-256 of a program's text, the key of its recorded output.

    The reason at the top is excluded: it is written after the output is known.
    """
    declared = ON_A_GPU.match(program)
    text = program.replace(declared[1], "", 1) if declared else program
    return hashlib.sha256(text.encode()).hexdigest()


def is_plot(path: Path | str) -> bool:
    """Whether a file is a plot, `name.plot.py`, which draws what `name.py` computed."""
    return str(path).endswith(PLOT)


def find_programs(folder: Path) -> list[Path]:
    """The programs below a folder, sorted; no plots."""
    return sorted(file for file in folder.rglob("*.py") if not is_plot(file))


def find_plots(folder: Path) -> list[Path]:
    """The plots below a folder, sorted."""
    return sorted(folder.rglob(f"*{PLOT}"))


def plot_of(program: Path) -> Path:
    """The file of a program's plot, which need not be there."""
    return program.with_suffix(PLOT)


def program_of(plot: Path) -> Path:
    """The file of the program that a plot belongs to."""
    return plot.with_name(plot.name.removesuffix(PLOT) + ".py")


def plot_description(plot: str) -> str:
    """What there is to see in a plot, by its text: its docstring on one line, or ""."""
    try:
        words = ast.get_docstring(ast.parse(plot)) or ""
    except SyntaxError:
        return ""
    return " ".join(words.split())


def find_description_fault(plot: str) -> str | None:
    """What is wrong with a plot's description, or None."""
    if len(plot_description(plot).split()) < 5:
        return (
            "no description; begin with a docstring that says what there is to see, "
            "for somebody who cannot see it"
        )
    return None
