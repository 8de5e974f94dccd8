"""Exercises: a solution is its exercise, edited at its marks, with the same check.

An exercise is a program that fails its own check (`exercise_NAME.py`, which
declares what it raises); its solution (`solution_NAME.py`) runs to its end.
"""

import re

import pytest

from builder.program import declared_error
from tests.helpers.small_book import REPOSITORY

EXERCISES = sorted((REPOSITORY / "examples").rglob("exercise_*.py"))
MARK = re.compile(r"  # (edit|edit from|and|to) here\n")
STATEMENT = re.compile(r"^\S.*", re.MULTILINE | re.DOTALL)


def check_of(exercise: str) -> str:
    """What a reader leaves alone: from the first statement after the marked lines."""
    *_, last = MARK.finditer(exercise)
    return STATEMENT.search(exercise, last.end())[0]


@pytest.mark.parametrize("path", EXERCISES, ids=lambda path: path.stem)
def test_a_solution_passes_the_check_of_its_exercise(path):
    """The same check, to the letter; only what stands before it may differ."""
    exercise = path.read_text(encoding="utf-8")
    solution = path.with_name(path.name.replace("exercise", "solution", 1))
    solution = solution.read_text(encoding="utf-8")
    assert MARK.search(exercise), f"{path}: marks no line to edit"
    assert declared_error(exercise), f"{path}: declares no error"
    assert not declared_error(solution)
    check = check_of(exercise)
    assert "assert " in check, f"{path}: checks nothing"
    assert solution.endswith(check), f"{path}: the solution has another check"


@pytest.mark.parametrize("page", sorted((REPOSITORY / "book").glob("*/exercises.md")))
def test_each_solution_is_folded_under_its_exercise(page):
    """In the page's order, one fold for each."""
    text = page.read_text(encoding="utf-8")
    shown = re.findall(r":load: \S*/((?:exercise|solution)_\w+)|(</?details>)", text)
    shown = " ".join(program + fold for program, fold in shown)
    names = re.findall(r"exercise_(\w+)", shown)
    assert len(names) >= 8
    folded = "exercise_{0} <details> solution_{0} </details>"
    assert shown == " ".join(folded.format(name) for name in names)
