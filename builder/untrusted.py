"""Validates and quotes untrusted data: of a pull request's run, of a new release.

A schema consists of the classes here, regular expressions and dicts. `quote` writes
text into Markdown so that nothing in it is interpreted: no mention, link or tag.

Standard library only: the jobs of CI with write permission install nothing.
"""

import json
import re
import unicodedata
from dataclasses import dataclass
from typing import Any

# Unicode categories of invisible characters: controls, direction marks, surrogates,
# line separators.
UNSEEN = {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"}

# The path of a program, which may become a link.
PROGRAM = re.compile(r"examples/[a-z0-9_/-]{1,100}\.py")


@dataclass(frozen=True)
class Text:
    """A string of at most `most` characters."""

    most: int


@dataclass(frozen=True)
class Number:
    """A number from 0 to `most`; an integer if `whole`."""

    most: int
    whole: bool = True


@dataclass(frozen=True)
class Maybe:
    """Null, or a value of `schema`."""

    schema: Any


@dataclass(frozen=True)
class ListOf:
    """A list of at most `most` items; the values of `key`, if given, are unique."""

    schema: Any
    most: int
    key: str = ""


@dataclass(frozen=True)
class Pair:
    """A list of two items."""

    schema: Any


def parse_json(data: bytes, most: int) -> object:
    """Parse JSON of at most `most` bytes.

    Raises:
        ValueError: it is longer, not JSON, or an object has a duplicate key.
    """
    if len(data) > most:
        raise ValueError(f"more than {most} bytes")
    try:
        return json.loads(data.decode("utf-8"), object_pairs_hook=_unique_keys)
    except RecursionError:
        raise ValueError("nested too deep") from None
    except ValueError as error:  # of UTF-8 or of JSON
        raise ValueError(f"not JSON: {error}") from None


def _unique_keys(pairs):
    unique = dict(pairs)
    if len(unique) < len(pairs):
        raise ValueError("a key stands twice in one object")
    return unique


def validate(where: str, value: object, schema: object) -> None:
    """Validate a value against a schema.

    Raises:
        ValueError: the value does not match. The message says where and omits the
            value, which could inject commands into a log.
    """
    match schema:
        case Maybe():
            if value is not None:
                validate(where, value, schema.schema)
        case dict():
            if not isinstance(value, dict):
                raise ValueError(f"{where}: not an object")
            if value.keys() != schema.keys():
                names = ", ".join(sorted(schema))
                raise ValueError(f"{where}: its keys must be {names}")
            for name, part in schema.items():
                validate(f"{where}.{name}", value[name], part)
        case ListOf():
            if not isinstance(value, list) or len(value) > schema.most:
                raise ValueError(f"{where}: not a list of at most {schema.most}")
            seen = set()
            for number, item in enumerate(value):
                validate(f"{where}[{number}]", item, schema.schema)
                if schema.key and item[schema.key] in seen:
                    raise ValueError(f"{where}[{number}].{schema.key}: stands twice")
                seen.add(item[schema.key] if schema.key else None)
        case Pair():
            if not isinstance(value, list) or len(value) != 2:
                raise ValueError(f"{where}: not a list of two")
            for number, item in enumerate(value):
                validate(f"{where}[{number}]", item, schema.schema)
        case Number():
            # To Python JSON's true is a number, too; NaN is in no range.
            kinds = (int,) if schema.whole else (int, float)
            if type(value) not in kinds or not 0 <= value <= schema.most:
                kind = "whole number" if schema.whole else "number"
                raise ValueError(f"{where}: not a {kind} from 0 to {schema.most}")
        case Text():
            if not isinstance(value, str) or len(value) > schema.most:
                raise ValueError(
                    f"{where}: not a text of at most {schema.most} characters"
                )
        case re.Pattern():
            if not isinstance(value, str) or not schema.fullmatch(value):
                raise ValueError(f"{where}: not of the form {schema.pattern}")


def show_unseen(text: str) -> str:
    """Escape invisible characters as `<U+202E>`, except newlines and tabs."""
    return "".join(
        f"<U+{ord(character):04X}>"
        if character not in "\n\t" and unicodedata.category(character) in UNSEEN
        else character
        for character in text
    )


def fence(text: str, language: str) -> str:
    """A Markdown code block; its fence is longer than any in the text."""
    longest = max(map(len, re.findall("`+", text)), default=0)
    marks = "`" * max(3, 1 + longest)
    return f"{marks}{language}\n{text}\n{marks}"


def quote(text: str, language: str, most_lines: int, most_characters: int) -> str:
    """Quote untrusted text as a code block, truncated to lines and characters."""
    lines = show_unseen(text).splitlines()
    shown = "\n".join(lines[:most_lines])
    missing = max(0, len(lines) - most_lines)
    if len(shown) > most_characters:
        cut = shown[:most_characters]
        missing += shown.count("\n") - cut.count("\n")
        shown = cut + " …"
    more = f"\n\nLines not shown: {missing} more." if missing else ""
    return fence(shown, language) + more
