"""Pages of errors: what a heading says is what its program raises.

A reader arrives with a message. The page that has it as a heading must be
held to the message that JAX prints now, which is in the program's `.out`.
"""

import re
from pathlib import Path

import pytest

from builder.page.cells import read_cells
from builder.program import declared_error
from tests.helpers.small_book import REPOSITORY

PAGES = sorted((REPOSITORY / "book").glob("*/errors.md"))
CHAPTERS = [page.parent.name for page in PAGES]
HEADING = re.compile(r"^## (.*)$", re.MULTILINE)
LABEL = re.compile(r"^\((error-.+)\)=$", re.MULTILINE)
ROW = re.compile(r"^\| \[.*?\]\(#(error-.+?)\)", re.MULTILINE)


def sections(page: Path) -> list[tuple[str, str]]:
    """Each heading above programs, without the marks of code, and what is below it."""
    parts = HEADING.split(page.read_text(encoding="utf-8"))[1:]
    pairs = zip(parts[::2], parts[1::2], strict=True)
    return [(head.strip("`"), below) for head, below in pairs if "{code-cell}" in below]


def declared(program: Path) -> str | None:
    """The type of the error that a program says it raises."""
    return declared_error(program.read_text(encoding="utf-8"))


def shown(page: Path, text: str) -> list[Path]:
    """The programs in a piece of a page's text."""
    return [(page.parent / cell.load).resolve() for cell in read_cells(text)]


@pytest.mark.parametrize(
    ("page", "heading", "below"),
    [
        pytest.param(page, heading, below, id=f"{page.parent.name}: {heading}")
        for page in PAGES
        for heading, below in sections(page)
    ],
)
def test_a_heading_is_what_its_program_raises(page, heading, below):
    """Type and first words of the message, then a program that does it right."""
    for failing, *fixed in with_fixes(shown(page, below)):
        error = declared(failing)
        assert error, f"{failing}: declares no error"
        output = failing.with_suffix(".out").read_text(encoding="utf-8")
        if heading == f"{error}` without text":
            assert output.endswith(f"{error}:\n"), f"{failing} raises {output}"
        else:
            assert heading.startswith(f"{error}: "), "a heading begins with the type"
            message = output[output.rfind(f"{error}: ") :].partition("\n")[0]
            assert message.startswith(heading), f"{failing} raises {message}"
        assert fixed, f"no program shows what to write instead of {failing}"


def with_fixes(programs: list[Path]) -> list[list[Path]]:
    """Each program that raises, with those below it: two messages may begin alike."""
    groups = []
    for program in programs:
        if declared(program) or not groups:
            groups.append([])
        groups[-1].append(program)
    return groups


@pytest.mark.parametrize("page", PAGES, ids=CHAPTERS)
def test_the_table_on_top_leads_to_each_heading(page):
    """One row an error, in the order of the page."""
    text = page.read_text(encoding="utf-8")
    labels = LABEL.findall(text)
    assert len(labels) >= len(sections(page))
    assert ROW.findall(text) == labels
