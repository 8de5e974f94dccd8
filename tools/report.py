"""What a change does to the site, as Markdown for a comment.

The changes come from a pull request's own run, so they are a stranger's data:
`read` takes nothing but what the schema below allows, and `markdown` writes what is
left so that it can neither leave its place nor notify anybody.

Standard library only: the job that comments makes no environment.
"""

import json
import re
import unicodedata

from tools.budget import BUDGET

SIZE = 4_000_000  # bytes of a file of changes
COUNT = 1_000  # pages, or programs
WEIGHT = 100_000_000  # bytes of a page
SECONDS = 100_000
DIFF = 200_000  # characters of one diff

# What `markdown` shows. GitHub refuses a comment of more than 65,536 characters.
LENGTH = 60_000
ROWS = 100
DIFF_LINES = 80
DIFF_LENGTH = 6_000

COMMIT = re.compile(r"[0-9a-f]{40}")
PAGE = re.compile(r"book/[a-z0-9/-]{1,100}")
PROGRAM = re.compile(r"examples/[a-z0-9_/-]{1,100}\.py")
STATES = ("changed", "added", "removed")
# Controls, direction marks and other unseen characters, halves of a pair, and the
# line ends that are not a newline.
UNSEEN = {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"}


def read(data: bytes) -> dict:
    """The changes in a file of them, checked to the last value.

    Raises:
        ValueError: they are not what the schema allows; the message says where, and
            shows nothing of the file that could act on a log.
    """
    if len(data) > SIZE:
        raise ValueError(f"more than {SIZE} bytes")
    try:
        changes = json.loads(
            data.decode("utf-8"), object_pairs_hook=_no_key_twice, parse_constant=float
        )
    except RecursionError:
        raise ValueError("nested too deep") from None
    except ValueError as error:  # of UTF-8 or of JSON
        raise ValueError(f"not JSON: {error}") from None
    _keys("changes", changes, {"base", "head", "pages", "outputs"})
    _text("base", changes["base"], COMMIT)
    if changes["head"] is not None:
        _text("head", changes["head"], COMMIT)
    for where, page in _items("pages", changes["pages"], "name"):
        _page(where, page)
    for where, output in _items("outputs", changes["outputs"], "program"):
        _keys(where, output, {"program", "state", "diff"})
        _text(f"{where}.program", output["program"], PROGRAM)
        _state(where, output)
        _diff(f"{where}.diff", output["diff"])
    return changes


def _no_key_twice(pairs):
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice in one object")
    return found


def _keys(where, value, wanted):
    if not isinstance(value, dict):
        raise ValueError(f"{where}: not an object")
    if value.keys() != wanted:
        raise ValueError(f"{where}: its keys must be {', '.join(sorted(wanted))}")


def _text(where, value, pattern):
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise ValueError(f"{where}: not of the form {pattern.pattern}")


def _state(where, value):
    if value["state"] not in STATES:
        raise ValueError(f"{where}.state: not one of {', '.join(STATES)}")


def _diff(where, value):
    if not isinstance(value, str) or len(value) > DIFF:
        raise ValueError(f"{where}: not a text of at most {DIFF} characters")


def _items(where, value, name):
    """The objects of a list, each with its place; none is named twice."""
    if not isinstance(value, list) or len(value) > COUNT:
        raise ValueError(f"{where}: not a list of at most {COUNT}")
    seen = set()
    for number, item in enumerate(value):
        yield f"{where}[{number}]", item
        if item[name] in seen:
            raise ValueError(f"{where}[{number}].{name}: stands twice")
        seen.add(item[name])


def _page(where, page):
    _keys(where, page, {"name", "state", "before", "after", "seconds"})
    _text(f"{where}.name", page["name"], PAGE)
    _state(where, page)
    there = {
        "before": page["state"] != "added",
        "after": page["state"] != "removed",
    }
    for side, needed in there.items():
        _number(f"{where}.{side}", page[side], WEIGHT, whole=True)
        if (page[side] is not None) != needed:
            raise ValueError(f"{where}.{side}: does not agree with the state")
    seconds = page["seconds"]
    if not isinstance(seconds, list) or len(seconds) != 2:
        raise ValueError(f"{where}.seconds: not a list of two")
    for number, value in enumerate(seconds):
        _number(f"{where}.seconds[{number}]", value, SECONDS)


def _number(where, value, most, whole=False):
    """Check a number, or None. To Python JSON's true is one, too; NaN has no range."""
    if value is None:
        return
    kinds = (int,) if whole else (int, float)
    if type(value) not in kinds or not 0 <= value <= most:
        raise ValueError(f"{where}: not a number from 0 to {most}, nor null")


def markdown(changes: dict) -> str:
    """The changes that `read` returned, as Markdown of at most 60,000 characters.

    What does not fit is left out from the end, and its number said.
    """
    pages, outputs = changes["pages"], changes["outputs"]
    if not pages and not outputs:
        return "No page and no output has changed.\n"
    parts = [_table(pages)] if pages else ["No page has changed.\n"]
    if not outputs:
        return parts[0] + "\nNo output has changed.\n"
    room = LENGTH - len(parts[0]) - 100  # for the line that says what is missing
    for number, output in enumerate(outputs):
        part = _fenced(output)
        room -= len(part) + 1
        if room < 0:
            parts.append(f"Outputs not shown: {len(outputs) - number} more.\n")
            break
        parts.append(part)
    return "\n".join(parts)


def _table(pages):
    rows = [
        "| page | | bytes before | after | difference | seconds before | after |",
        "|---|---|--:|--:|--:|--:|--:|",
    ]
    for page in pages[:ROWS]:
        before, after = page["before"], page["after"]
        cells = [
            page["name"],
            page["state"],
            _bytes(before),
            _bytes(after),
            "" if None in (before, after) else f"{after - before:+,}",
            *("" if value is None else f"{value:.1f}" for value in page["seconds"]),
        ]
        rows.append("| " + " | ".join(cells) + " |")
    if len(pages) > ROWS:
        rows += ["", f"Pages not shown: {len(pages) - ROWS} more."]
    if any((page["after"] or 0) > BUDGET for page in pages):
        rows += ["", f"In bold: over a page's budget of {BUDGET:,} bytes."]
    return "\n".join(rows) + "\n"


def _bytes(weight):
    if weight is None:
        return ""
    return f"**{weight:,}**" if weight > BUDGET else f"{weight:,}"


def _fenced(output):
    """An output's diff in a code block, where no mention and no tag is one.

    The fence is longer than any run of backticks in the text, so the text cannot
    close it.
    """
    lines = visible(output["diff"]).splitlines()
    shown = "\n".join(lines[:DIFF_LINES])
    cut = max(0, len(lines) - DIFF_LINES)
    if len(shown) > DIFF_LENGTH:
        kept = shown[:DIFF_LENGTH]
        cut += shown.count("\n") - kept.count("\n")
        shown = kept + " …"
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", shown)), default=0))
    text = f"`{output['program']}`: output {output['state']}\n\n"
    text += f"{fence}diff\n{shown}\n{fence}\n"
    return text + (f"\nLines not shown: {cut} more.\n" if cut else "")


def visible(text: str) -> str:
    """The text with what is unseen written as `<U+202E>`, newlines and tabs apart."""
    return "".join(
        f"<U+{ord(character):04X}>"
        if character not in "\n\t" and unicodedata.category(character) in UNSEEN
        else character
        for character in text
    )
