"""JAX's cache of compiled code: who uses it, and that it changes no output."""

import shutil

import pytest

from builder.execute import run_alone
from builder.execute.compile_cache import cache_folder
from tests.helpers.small_book import REPOSITORY, passes

# The cache is the machine's, not a page's or a program's: CI runs these.
pytestmark = pytest.mark.rest

# Says whether JAX may use the cache, and compiles something. The option's name is in
# pieces: a program that names it would be one that runs without the cache.
ASKS = """\
# Asks JAX.
{first}
import jax

option = "_".join(["jax_enable_compilation", "cache"])
print(getattr(jax.config, option), jax.jit(lambda x: x + 1)({number}))
"""
# Cut off, garbage, empty or a folder.
DAMAGES = [
    lambda path: path.write_bytes(path.read_bytes()[:-9]),
    lambda path: path.write_bytes(b"not what zlib wrote" * 100),
    lambda path: path.write_bytes(b""),
    lambda path: (path.unlink(), path.mkdir()),
]
# One that scans, draws and sums, so that rounding would show.
REAL = REPOSITORY / "examples/vmap/random/bootstrap_schools.py"


def ask(book, number, first=""):
    """Have the small book's first program ask; its page."""
    book.write("examples/first.py", ASKS.format(first=first, number=number))
    passes(book)
    return book.page("first")


def entries(book):
    """The files of the small book's cache."""
    folder = cache_folder(book.folder / "_build")
    return sorted(folder.glob("*-cache")) if folder.exists() else []


def test_a_page_uses_the_cache(book):
    """What was compiled for one page is there for the next run."""
    assert "True 2" in ask(book, 1)
    before = entries(book)
    assert before
    assert "True 3" in ask(book, 2)
    assert entries(book) == before


def test_a_page_that_measures_or_shows_compiling_does_not(book):
    """Nothing is read from the cache, and nothing written."""
    shutil.rmtree(book.folder / "_build/compiled", ignore_errors=True)
    shows = "# jax.jit(f).lower(x).compile() would show it"
    book.write("examples/second.py", ASKS.format(first=shows, number=2))
    assert "False 2" in ask(book, 1, "# varies: times")
    assert "False 3" in book.page("second")
    assert entries(book) == []


def test_the_other_programs_of_its_page_use_the_cache(book):
    """Each as it declares, in any order; the switch defines no name for them."""
    shutil.rmtree(book.folder / "_build/compiled", ignore_errors=True)
    first = "# Times.\n# varies: times\nprint('jax' in dir())\n"
    book.write("examples/first.py", first)
    book.show("first", "cached", ASKS.format(first="", number=1))
    book.show("first", "shows", ASKS.format(first="# f.compile()", number=2))
    book.show("first", "again", ASKS.format(first="", number=3))
    passes(book)
    page = book.page("first")
    assert "False" in page.partition("True")[0]
    assert "True 2" in page
    assert "False 3" in page
    assert "True 4" in page
    assert entries(book)


def test_a_cache_that_cannot_be_written_changes_nothing(book):
    """A file in the folder's place refuses everybody, root too."""
    shutil.rmtree(book.folder / "_build/compiled", ignore_errors=True)
    book.write("_build/compiled", "")
    assert "True 2" in ask(book, 1)


@pytest.fixture
def run_real(monkeypatch, tmp_path):
    """Runs a real program alone, with a cache of the test's own; its output."""
    monkeypatch.setattr(run_alone, "BUILD", tmp_path)
    return lambda: run_alone.run_program(REAL).output


def test_an_output_is_the_same_with_and_without(run_real, monkeypatch, tmp_path):
    """To the letter: while it is filled, when it is filled, damaged, and without it."""
    filling = run_real()
    files = list(cache_folder(tmp_path).iterdir())
    assert len(files) > 10
    assert run_real() == filling
    for number, file in enumerate(files):
        DAMAGES[number % len(DAMAGES)](file)
    assert run_real() == filling
    shutil.rmtree(tmp_path / "compiled")
    monkeypatch.setattr(run_alone, "runs_without_cache", lambda text: True)
    assert run_real() == filling
    assert not (tmp_path / "compiled").exists()
