"""Keeps how other releases of JAX word the errors of the book, for the search.

    python -m tools.wordings RECORD...

Readers paste the message of the JAX that they have. A RECORD is a file of
`tools.canary`, which has run the programs with another release. Where a program raises
its error there in other words than all that are known, they are added to the file
beside it, `idea.wordings`. Look through the changes before you commit them: a program
may raise an error of the same type for another reason there.
"""

import sys
from pathlib import Path

from builder.compare import first_difference
from builder.program import EXERCISE, declared_error
from builder.releases.records import read_record
from builder.wordings import (
    Wording,
    read_wordings,
    same_words,
    wordings_file,
    write_wordings,
)

ROOT = Path(__file__).parent.parent
# Below such a line a message has lines of the program and of installed packages.
FRAMES = "\n-----"


def split_output(output: str, error: str) -> tuple[str, str]:
    """What an output has before the error that ends it, and the error's message."""
    before, found, message = f"\n{output}".rpartition(f"\n{error}: ")
    message = f"{error}: {message}" if found else ""
    return before, message.partition(FRAMES)[0].rstrip()


def new_wording(program: Path, release: str, output: str) -> Wording | None:
    """How a release words a program's error, if no known message has these words."""
    error = declared_error(program.read_text(encoding="utf-8"))
    if not error or program.name.startswith(EXERCISE):
        return None
    here = program.with_suffix(".out").read_text(encoding="utf-8")
    (before, known), (other, message) = (
        split_output(text, error) for text in (here, output)
    )
    if not message or first_difference(before, other):
        return None  # it has no words, or is raised by another statement
    texts = [known, *(wording.message for wording in read_wordings(program))]
    if any(same_words(message, text) for text in texts):
        return None
    return Wording(release, message)


def main() -> None:
    """Add what is new in the records."""
    if not sys.argv[1:]:
        sys.exit(__doc__)
    for record in map(read_record, map(Path, sys.argv[1:])):
        for output in record["outputs"]:
            program = ROOT / output["program"]
            if not output["printed"] or not program.is_file():
                continue
            release = record["versions"]["jax"]
            if wording := new_wording(program, release, output["printed"]):
                write_wordings(program, [*read_wordings(program), wording])
                name = wordings_file(program).relative_to(ROOT)
                print(f"{name}: {wording.message[:100]}")


if __name__ == "__main__":
    main()
