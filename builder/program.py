"""What a program declares, in comments of its own.

    # raises: ValueError
    # varies: times
    # on a GPU: atomic adds come in any order, and each order rounds
    #   in its own way

The first: it raises this error last, on purpose. The others are at its top: it
measures, so its figures vary from run to run; and why a GPU prints something else.
"""

import hashlib
import re

RAISES = re.compile(r"^# raises: (\w+)$", re.MULTILINE)
VARIES = re.compile(r"\A(?:#.*\n)*# varies: \S")


def declared_error(program: str) -> str | None:
    """The type of the error that a program, by its text, raises on purpose."""
    declared = RAISES.search(program)
    return declared[1] if declared else None


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


def gpu_reason(program: str) -> str | None:
    """Why a GPU prints something else, as the program declares it."""
    declared = ON_A_GPU.match(program)
    if declared is None:
        return None
    lines = [line.lstrip("# ") for line in declared[1].splitlines()]
    return " ".join(lines).removeprefix("on a GPU: ")


def program_hash(program: str) -> str:
    """The hash of a program's text, by which a recorded output is found.

    The reason on top is left out: it is written when the output is known.
    """
    declared = ON_A_GPU.match(program)
    text = program.replace(declared[1], "", 1) if declared else program
    return hashlib.sha256(text.encode()).hexdigest()
