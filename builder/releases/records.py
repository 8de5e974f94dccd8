"""The records of the canary, which tries the book with other releases.

A record is written by `tools/canary.py`, after code ran that nobody here has
read: a new release. So a record is untrusted: `read_record` validates it against
`SCHEMA`. The page, the issue and the branch of records all read records by it.

Standard library only: the job that writes the issue makes no environment.
"""

import os
import re
import stat
from datetime import date
from pathlib import Path

from builder.untrusted import PROGRAM, ListOf, Maybe, Number, Text, parse_json, validate

NAME = re.compile(r"[a-z0-9.-]{1,60}\.json")
SIZE = 1_000_000  # bytes of a record
FILES = 200  # in a folder
COUNT = 2_000  # programs
LONGEST = 20_000  # characters of a diff or a message
VERSION = re.compile(r"[0-9][0-9A-Za-z.+-]{0,60}")

OUTPUT = {
    "program": PROGRAM,
    "state": re.compile("changed|failed"),
    "detail": Text(LONGEST),  # the diff of the output, or the error
    "printed": Maybe(Text(LONGEST)),  # the output; null where the program failed
}
SCHEMA = {
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "python": re.compile(r"3\.\d{1,2}"),
    "with": re.compile(r"[\w.=<>!~,\[\] -]{1,60}", re.ASCII),
    "commit": Maybe(re.compile(r"[0-9a-f]{40}")),
    "versions": {"jax": VERSION, "jaxlib": VERSION, "numpyro": VERSION},
    "examples": {"programs": Number(COUNT), "same": Number(COUNT)},
    "outputs": ListOf(OUTPUT, COUNT, key="program"),
    "build": Maybe(Text(LONGEST)),  # "passed", the first errors, or null: not tried
}


def parse_record(name: str, data: bytes) -> dict:
    """A record, validated to its last value, from a file of this name.

    Raises:
        ValueError: it is not one; the message says what is wrong.
    """
    if not NAME.fullmatch(name):
        raise ValueError(f"a record's name is of the form {NAME.pattern}")
    record = parse_json(data, SIZE)
    validate("record", record, SCHEMA)
    date.fromisoformat(record["date"])
    counts = record["examples"]
    if counts["programs"] - counts["same"] != len(record["outputs"]):
        raise ValueError("examples: the counts do not agree with the outputs")
    return record


def read_record(file: Path) -> dict:
    """A record from its file.

    Raises:
        ValueError: it is not one; the message says the file and what is wrong.
    """
    try:
        return parse_record(file.name, _bytes(file))
    except (ValueError, OSError) as error:
        raise ValueError(f"{file}: {error}") from None


def _bytes(file: Path) -> bytes:
    """What a plain file of a small size holds; no link is followed."""
    handle = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    with open(handle, "rb") as opened:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise ValueError("not a plain file")
        return opened.read(SIZE + 1)


def read_records(folder: Path) -> list[dict]:
    """The records of a folder, the newest JAX first; none where it is not there.

    Raises:
        ValueError: one of its files is no record.
    """
    if not folder.is_dir():
        return []
    files = sorted(folder.iterdir())
    if len(files) > FILES:
        raise ValueError(f"{folder}: more than {FILES} files")
    return sorted(map(read_record, files), key=_age, reverse=True)


def read_known_outputs(folder: Path, jax: str) -> dict[str, dict]:
    """The outputs that differ under a release of JAX, by program, as recorded last.

    Raises:
        ValueError: a file of the folder is no record.
    """
    of_jax = [r for r in read_records(folder) if r["versions"]["jax"] == jax]
    newest = max(of_jax, key=lambda record: record["date"], default={"outputs": []})
    return {output["program"]: output for output in newest["outputs"]}


def _age(record: dict) -> tuple:
    """What records are sorted by: the versions, then the day."""
    numbers = [
        [int(number) for number in re.findall(r"\d+", text)]
        for text in (record["versions"]["jax"], record["python"])
    ]
    return *numbers, record["date"]
