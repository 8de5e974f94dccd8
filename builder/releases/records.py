"""The records of the canary, which tries the book with other releases of JAX.

A record is written by `tools/canary.py`, after code ran that nobody here has
read: a new release. So a record is a stranger's text. `read` takes nothing but
what `FORM` allows. The page, the issue and the branch of records all read
records by it.

Standard library only: the job that writes the issue makes no environment.
"""

import json
import os
import re
import stat
from datetime import date
from pathlib import Path

NAME = re.compile(r"[a-z0-9.-]{1,60}\.json")
SIZE = 1_000_000  # bytes of a record
FILES = 200  # in a folder
COUNT = 2_000  # programs
LONGEST = 20_000  # characters of a diff or a message
VERSION = re.compile(r"[0-9][0-9A-Za-z.+-]{0,60}")

# A pattern, a type or a list or dict of them; in a tuple, None will do as well.
FORM = {
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "python": re.compile(r"3\.\d{1,2}"),
    "with": re.compile(r"[\w.=<>!~,\[\] -]{1,60}", re.ASCII),
    "commit": (None, re.compile(r"[0-9a-f]{40}")),
    "versions": {"jax": VERSION, "jaxlib": VERSION, "numpyro": VERSION},
    "examples": {"programs": int, "same": int},
    "outputs": [
        {
            "program": re.compile(r"examples/[a-z0-9_/-]{1,100}\.py"),
            "state": re.compile("changed|failed"),
            "detail": str,  # the diff of the output, or the error
        }
    ],
    "build": (None, str),  # "passed", the first errors, or null: not tried
}


def read(file: Path) -> dict:
    """A record, checked to its last value.

    Raises:
        ValueError: it is not one; the message says the file and what is wrong.
    """
    try:
        if not NAME.fullmatch(file.name):
            raise ValueError(f"a record's name is of the form {NAME.pattern}")
        record = json.loads(_bytes(file).decode("utf-8"))
        check("record", record, FORM)
        date.fromisoformat(record["date"])
        names = [output["program"] for output in record["outputs"]]
        counts = record["examples"]
        if len(set(names)) < len(names):
            raise ValueError("outputs: a program stands twice")
        if counts["programs"] - counts["same"] != len(names):
            raise ValueError("examples: the counts do not agree with the outputs")
    except RecursionError:
        raise ValueError(f"{file}: nested too deep") from None
    except (ValueError, OSError) as error:
        raise ValueError(f"{file}: {error}") from None
    return record


def _bytes(file: Path) -> bytes:
    """What a plain file of a small size holds; no link is followed."""
    handle = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    with open(handle, "rb") as opened:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise ValueError("not a plain file")
        data = opened.read(SIZE + 1)
    if len(data) > SIZE:
        raise ValueError(f"more than {SIZE} bytes")
    return data


def check(where: str, value: object, form: object) -> None:
    """Hold a value against a form.

    Raises:
        ValueError: it is of another; the message says where, and shows nothing of
            the value, which could act on a log.
    """
    if isinstance(form, tuple):
        if value is not None:
            check(where, value, form[1])
    elif isinstance(form, dict):
        if not isinstance(value, dict) or value.keys() != form.keys():
            raise ValueError(f"{where}: its keys must be {', '.join(form)}")
        for key, part in form.items():
            check(key, value[key], part)
    elif isinstance(form, list):
        if not isinstance(value, list) or len(value) > COUNT:
            raise ValueError(f"{where}: not a list of at most {COUNT}")
        for number, item in enumerate(value):
            check(f"{where}[{number}]", item, form[0])
    elif form is int:
        # JSON's true is a number to Python.
        if type(value) is not int or not 0 <= value <= COUNT:
            raise ValueError(f"{where}: not a whole number from 0 to {COUNT}")
    elif not isinstance(value, str) or len(value) > LONGEST:
        raise ValueError(f"{where}: not a text of at most {LONGEST} characters")
    elif isinstance(form, re.Pattern) and not form.fullmatch(value):
        raise ValueError(f"{where}: not of the form {form.pattern}")


def read_all(folder: Path) -> list[dict]:
    """The records of a folder, the newest JAX first; none where it is not there.

    Raises:
        ValueError: one of its files is no record.
    """
    if not folder.is_dir():
        return []
    files = sorted(folder.iterdir())
    if len(files) > FILES:
        raise ValueError(f"{folder}: more than {FILES} files")
    return sorted(map(read, files), key=_age, reverse=True)


def _age(record: dict) -> tuple:
    """What records are sorted by: the versions, then the day."""
    numbers = [
        [int(number) for number in re.findall(r"\d+", text)]
        for text in (record["versions"]["jax"], record["python"])
    ]
    return *numbers, record["date"]
