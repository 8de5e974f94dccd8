"""What figures and questions need is found in the text of the pages, and run ahead."""

import re
from pathlib import Path
from types import SimpleNamespace

import pytest

from builder.page.ahead import find_jobs
from tests.helpers.full_book import CHOICES, NUMBERS, QUESTION, SCAN, STEPS
from tests.helpers.small_book import REPOSITORY

PAGES = sorted((REPOSITORY / "book").rglob("*.md"))


def jobs_of(page):
    """The jobs of a page, by its path."""
    return find_jobs(SimpleNamespace(env=SimpleNamespace(doc2path=Path)), str(page))


def test_every_directive_of_the_book_is_found():
    """A figure has one job, a question one for each mistake."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        figures = re.findall(r"^```\{(?:lanes|steps|updates)\}", text, re.MULTILINE)
        questions = re.findall(r"^```\{predict\}", text, re.MULTILINE)
        assert len(jobs_of(page)) == len(figures) + 2 * len(questions)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (STEPS + CHOICES + QUESTION, 5),
        (STEPS.replace("../examples/scan.py", ""), 0),
        (QUESTION.replace("numbers", "nothing"), 0),
        (QUESTION.replace("(first + second)", "(nothing)"), 0),
    ],
)
def test_a_directive_that_is_wrong_has_no_job(tmp_path, text, count):
    """The page says so when it is read."""
    for folder in ("book", "examples"):
        (tmp_path / folder).mkdir()
    page = tmp_path / "book/page.md"
    page.write_text(text)
    (tmp_path / "examples/scan.py").write_text(SCAN)
    (tmp_path / "examples/numbers.py").write_text(NUMBERS)
    assert len(jobs_of(page)) == count
