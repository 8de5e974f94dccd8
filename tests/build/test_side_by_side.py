"""A CPU's output beside a GPU's: shown where they differ, never of another version.

The records are made for the test: what is tested is what the book does with them.
"""

import nbformat
import pytest
from bs4 import BeautifulSoup

from tests.helpers.gpu_records import (
    printed,
    raised,
    write_facts,
    write_page,
    write_record,
)
from tests.helpers.small_book import passes

REASON = "# on a GPU: adds come in any order,\n#   and each order rounds its own way\n"


def soup(book, page):
    """A page of the built book."""
    return BeautifulSoup(book.page(page), "html.parser")


def program_line(book, page):
    """The words in the line over a page's program."""
    return soup(book, page).select_one("p.program").get_text(" ")


def foot(book, page):
    """Where a page ran, as its foot says."""
    return [part.get_text() for part in soup(book, page).select("dl.ran dd")]


def nothing_of_the_gpu(book, page="first"):
    """Whether a page shows no output of a GPU."""
    text = book.page(page)
    return "gpu_output" not in text and "CPU = GPU" not in text


def test_without_a_record_the_foot_alone_says_so(book):
    """Once a page, and no program is marked."""
    passes(book)
    cpu, gpu = foot(book, "first")
    assert gpu == "No GPU has run this book yet."
    assert "JAX 0." in cpu
    assert cpu.endswith(" s")
    assert program_line(book, "first") == "first.py"
    assert book.page("first").count("GPU") == 2  # the foot's name and words


def test_equal_outputs_get_one_note(book):
    """Rounding is no difference."""
    book.edit("examples/first.py", "np.arange(3)", "np.array([0.1, 2])")
    write_record(book, "[0.10000001 2.        ]\n")
    passes(book)
    assert program_line(book, "first") == "first.py CPU = GPU"
    assert "gpu_output" not in book.page("first")
    assert "backends." not in book.page("first")  # neither style nor script
    words = "Made-up GPU, JAX 0.0.1, 2001-02-03, 0123456, 1.5 s"
    assert foot(book, "first")[1] == words


def test_different_outputs_stand_side_by_side_with_their_reason(book):
    """Each with its name; the other page is as before."""
    first = book.read("examples/first.py")
    book.write("examples/first.py", first.replace("\n", f"\n{REASON}", 1))
    write_record(book, "[0 1 3]\n")
    passes(book)
    both = soup(book, "first").select_one(".backends")
    assert [label.get_text() for label in both.select("p.backend")] == ["CPU", "GPU"]
    assert both.select_one(".cell_output pre").get_text() == "[0 1 2]\n"
    assert both.select_one(".gpu_output pre").get_text() == "[0 1 3]\n"
    assert program_line(book, "second") == "second.py CPU = GPU"
    table = soup(book, "index").select("tbody tr")
    assert table == []  # this page has no such table
    assert "[0 1 3]" in book.read("_build/html/book/first.md")


def test_the_reason_may_be_written_when_the_record_is_there(book):
    """The reason is no part of what the record is found by."""
    write_record(book, "[0 1 3]\n")
    first = book.read("examples/first.py")
    book.write("examples/first.py", first.replace("\n", f"\n{REASON}", 1))
    passes(book)
    assert soup(book, "first").select_one(".gpu_output")


def test_another_version_of_a_program_is_never_shown(book):
    """Nor one whose page alone was recorded again."""
    write_record(book)
    passes(book)
    assert program_line(book, "first") == "first.py CPU = GPU"
    book.edit("examples/first.py", "arange(3)", "arange(2)")
    passes(book)
    assert program_line(book, "first") == "first.py not run on a GPU"
    assert nothing_of_the_gpu(book)
    assert program_line(book, "second") == "second.py CPU = GPU"


def test_a_page_missing_from_the_record(book):
    """It says so; the others are shown."""
    write_record(book)
    (book.folder / "book/_recorded/gpu/first.ipynb").unlink()
    passes(book)
    assert foot(book, "first")[1] == "No GPU has run this page yet."
    assert nothing_of_the_gpu(book)
    assert program_line(book, "second") == "second.py CPU = GPU"


DAMAGE = [
    ("first.ipynb", "{", "first.ipynb: NotJSONError"),
    ("first.ipynb", "[]", "first.ipynb: "),
    ("first.ipynb", '{"nbformat": 4, "nbformat_minor": 5}', "first.ipynb: ValueError"),
    ("environment.json", "{", "environment.json: JSONDecodeError"),
    ("environment.json", "{}", "environment.json: ValueError: record: its keys must"),
]


@pytest.mark.parametrize(("file", "text", "said"), DAMAGE)
def test_a_damaged_record_is_named_and_not_shown(book, file, text, said):
    """The book is built all the same."""
    write_record(book)
    book.write(f"book/_recorded/gpu/{file}", text)
    result = book.build()
    assert result.returncode == 0, result.stdout
    assert f"NOTE: book/_recorded/gpu/{said}" in result.stdout
    assert nothing_of_the_gpu(book)
    assert nothing_of_the_gpu(book, "second") == (file == "environment.json")


def test_a_record_from_a_cpu_is_not_one_of_a_gpu(book):
    """Whatever it holds."""
    write_record(book)
    write_facts(book, backend="cpu")
    result = book.build()
    assert result.returncode == 0, result.stdout
    assert "environment.json: ValueError: recorded on a CPU" in result.stdout
    assert nothing_of_the_gpu(book)
    assert foot(book, "first")[1] == "No GPU has run this book yet."


def test_an_error_in_the_record_is_no_output(book):
    """Of a program that declares none; of one that does, it is."""
    write_record(book)
    write_page(book, "first", raised("XlaRuntimeError", "out of memory"))
    result = book.build()
    assert result.returncode == 0, result.stdout
    said = "first.ipynb: examples/first.py: declares no error, holds XlaRuntimeError"
    assert said in result.stdout
    assert program_line(book, "first") == "first.py not run on a GPU"
    assert nothing_of_the_gpu(book)


def test_what_a_record_holds_is_text(book):
    """Nothing of it is a tag; what is no text is refused."""
    write_record(book, "<script>alert(1)</script>\n")
    write_page(book, "second", nbformat.v4.new_output("display_data"))
    result = book.build()
    assert result.returncode == 0, result.stdout
    assert "<script>alert" not in book.page("first")
    assert "&lt;script&gt;alert" in book.page("first")
    assert "second.ipynb: ValueError: holds an output of type display" in result.stdout


def test_a_new_record_is_shown_by_the_next_build(book):
    """Though no page has changed; and so is one that is gone."""
    passes(book)
    write_record(book, "[0 1 3]\n")
    passes(book)
    assert "gpu_output" in book.page("first")
    write_page(book, "first", printed("[0 1 2]\n"))
    passes(book)
    assert program_line(book, "first") == "first.py CPU = GPU"
    (book.folder / "book/_recorded/gpu/environment.json").unlink()
    (book.folder / "book/_recorded/gpu/first.ipynb").unlink()
    book.build()
    assert program_line(book, "first") == "first.py"


def test_the_table_of_all_pages(book):
    """Both runs of each, what differs and why, what has not run."""
    index = book.read("book/index.md")
    book.write("book/index.md", f"{index}\n```{{where-it-ran}}\n```\n")
    write_record(book, "[0 1 3]\n")
    book.edit("examples/second.py", "arange(4)", "arange(5)")
    passes(book)
    rows = soup(book, "index").select("tbody tr")
    links = [row.select_one("a")["href"] for row in rows]
    assert links == ["first.html", "second.html"]
    last = [row.select("td")[-1].get_text() for row in rows]
    assert last == ["first.py: no reason yet", "1 not run in this version"]
    assert "driver 1.2.3, CUDA 12090, 2001-02-03" in soup(book, "index").get_text()
    first = book.read("examples/first.py")
    book.write("examples/first.py", first.replace("\n", f"\n{REASON}", 1))
    passes(book)
    assert "adds come in any order" in soup(book, "index").tbody.get_text()
