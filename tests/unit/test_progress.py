"""What the build prints while pages run."""

import io

import pytest

from builder.execute import progress
from builder.execute.progress import Progress, clock


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self):
        return True


def test_elsewhere_than_on_a_terminal_each_page_has_a_line():
    """That of a page that failed says so itself, by its error."""
    stream = io.StringIO()
    run = Progress({"a.md": 1.0, "b.md": 1.0}, stream)
    run.page_starts("a.md")
    run.page_ends("a.md", 1.234, passed=True)
    run.page_starts("b.md")
    run.page_ends("b.md", 9.0, passed=False)
    run.end(passed=False)
    assert stream.getvalue() == "ran a.md in 1.2 s, 1 of 2 pages\n"


def test_on_a_terminal_one_line_moves(monkeypatch):
    """It is written over, and at the end it says what the run came to."""
    monkeypatch.setattr(progress, "STILL", 0.01)
    stream = Terminal()
    run = Progress({"a.md": 1.0, "b.md": 3.0}, stream)
    run.page_starts("a.md")
    while "a.md" not in stream.getvalue():
        pass
    run.page_ends("a.md", 1.0, passed=True)
    run.end(passed=True)
    *states, last = stream.getvalue().split("\r\x1b[K")
    assert all("\n" not in state for state in states)
    assert last == "ran 1 pages in 0:00; writing the site\n"


def test_of_a_run_that_failed_the_line_goes_away():
    """What failed is said by the build; nothing is written."""
    stream = Terminal()
    run = Progress({"a.md": 1.0}, stream)
    run.page_ends("a.md", 1.0, passed=False)
    run.end(passed=False)
    assert stream.getvalue().endswith("\r\x1b[K")
    assert "writing" not in stream.getvalue()


@pytest.mark.parametrize(("gone", "left"), [(10, "0:30"), (100, "5:00")])
def test_the_rest_is_estimated_by_weight(monkeypatch, gone, left):
    """A quarter of the weight is done: what is left takes three times as long."""
    now = [0.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    run = Progress({"a.md": 1.0, "b.md": 2.0, "c.md": 5.0}, io.StringIO())
    run.page_starts("a.md")
    run.page_ends("a.md", 1.0, passed=True)
    run.page_starts("b.md")
    run.program_ends("b.md", 0.5)
    now[0] = float(gone)
    times = f"{clock(gone)} gone, about {left} left"
    assert run.line() == f"1 of 3 pages | {times} | b.md"


def test_nothing_is_estimated_from_nothing():
    run = Progress({"a.md": 1.0}, io.StringIO())
    assert run.line() == "0 of 1 pages | 0:00 gone | "


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0, "0:00"), (59.6, "1:00"), (83, "1:23"), (-1, "0:00")]
)
def test_a_time_is_shown_in_minutes_and_seconds(seconds, shown):
    assert clock(seconds) == shown
