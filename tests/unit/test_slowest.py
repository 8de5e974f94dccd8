"""`tools.slowest`: the programs by CPU seconds, and those over the budget."""

import pytest

from builder.execute import limits
from builder.execute.seconds import FILE, read_seconds, write_seconds
from tools import slowest


@pytest.fixture
def book(tmp_path):
    """A folder with three programs, of which nothing is known."""
    for name in "abc":
        program = tmp_path / "examples" / f"{name}.py"
        program.parent.mkdir(exist_ok=True)
        program.write_text("print(1)\n")
    return tmp_path


def note(book, **seconds):
    """Write down the seconds of some programs."""
    ran = {book / "examples" / f"{name}.py": each for name, each in seconds.items()}
    write_seconds(book / "_build", book, ran)


def test_what_ran_is_added_and_what_is_gone_is_forgotten(book):
    """A build runs only what has changed."""
    note(book, a=1.0, b=2.0, gone=9.0)
    (book / "examples/b.py").unlink()
    note(book, a=3.0)
    assert read_seconds(book / "_build", book) == {book / "examples/a.py": 3.0}


@pytest.mark.parametrize("text", ["", "{", "[]", '{"a": "b"}', '{"a": null}', "\0"])
def test_of_a_damaged_file_nothing_is_known(book, text):
    """It is written again by the next build."""
    note(book, a=1.0)
    (book / "_build" / FILE).write_text(text)
    assert read_seconds(book / "_build", book) == {}
    note(book, b=2.0)
    assert read_seconds(book / "_build", book) == {book / "examples/b.py": 2.0}


def test_a_program_over_the_budget_is_named(book, capsys):
    """With its seconds and the budget; the list begins with the longest."""
    note(book, a=1.0, b=limits.CPU_TOO_LONG + 0.5, c=2.0)
    with pytest.raises(SystemExit) as end:
        slowest.main(book)
    assert end.value.code
    printed = capsys.readouterr()
    listed = [line.split()[-1] for line in printed.out.splitlines()[1:]]
    assert listed == ["examples/b.py", "examples/c.py", "examples/a.py"]
    assert "ERROR: examples/b.py: took 15.5 s of CPU time" in printed.err
    assert "examples/c.py" not in printed.err


@pytest.mark.parametrize("over", [0, 0.5])
def test_half_as_much_over_the_budget_is_no_error(book, capsys, over):
    """Above the budget a program is named."""
    note(book, a=limits.CPU_BUDGET + over)
    with pytest.raises(SystemExit) as end:
        slowest.main(book)
    assert not end.value.code
    named = "WARNING: examples/a.py: took 10.5 s" in capsys.readouterr().err
    assert named == bool(over)


def test_without_a_build_nothing_can_be_said(book):
    with pytest.raises(SystemExit, match="not there or damaged; it is written when"):
        slowest.main(book)
