"""A CPU's output beside a GPU's: shown where they differ, never of another version.

The records are made for the test: what is tested is what the book does with them.
"""

import shutil

import nbformat
import pytest

from tests.helpers.gpu_records import (
    printed,
    raised,
    write_facts,
    write_page,
    write_record,
)
from tests.helpers.small_book import passes

REASON = "# on a GPU: adds come in any order,\n#   and each order rounds its own way\n"
# A program each on one page: what it prints, and what the record holds of it.
RUNS = {
    "rounds": ("[0.1, 2]", printed("[0.10000001, 2]\n")),  # which is no difference
    "differs": ("[1]", printed("[3]\n")),
    "unexplained": ("[1]", printed("[5]\n")),
    "edited": ("[1]", printed("[7]\n")),
    "slow": ("[1]", None),
    "fails": ("[1]", raised("XlaRuntimeError", "out of memory")),
    "tags": ("[1]", printed("<script>alert(1)</script>\n")),
}


@pytest.fixture(scope="module")
def builds(built_book, tmp_path_factory):
    """A book with this record; then with a new one, with damage; then with none.

    At first there is nothing of one page, and no text of another.
    """
    book = built_book.copy(tmp_path_factory.mktemp("recorded"))
    index = book.read("book/index.md")
    book.write("book/index.md", f"{index}\n```{{where-it-ran}}\n```\n")
    book.add("many", "print(1)\n")
    for name, (text, _) in RUNS.items():
        book.show("many", name, f"print({text})\n")
    write_facts(book)
    write_page(book, "many", **{name: output for name, (_, output) in RUNS.items()})
    write_page(book, "second", second=nbformat.v4.new_output("display_data"))
    # The reason is no part of what the record is found by; the program is.
    book.write("examples/differs.py", f"{REASON}print([1])\n")
    book.write("examples/edited.py", "print([1, 1])\n")
    copies = [build_copy(book, tmp_path_factory)]
    write_record(book, "[0 1 3]\n")
    (book.folder / "book/_recorded/gpu/many.ipynb").write_text("{")
    copies.append(build_copy(book, tmp_path_factory))
    shutil.rmtree(book.folder / "book/_recorded/gpu")
    return [*copies, build_copy(book, tmp_path_factory)]


def build_copy(book, tmp_path_factory):
    """Build a book; a copy of it, with what was said."""
    passes(book)
    return book.copy(tmp_path_factory.mktemp("copy"))


@pytest.fixture(scope="module")
def recorded(builds):
    """The book with the first record."""
    return builds[0]


def program_line(book, page, name=None):
    """The words in the line over a page's program."""
    return book.soup(page).find(id=f"{name or page}.py").p.get_text(" ")


def both_outputs(book, name, page="many"):
    """What stands under a program, by the names that stand over it."""
    both = book.soup(page).find(id=f"{name}.py").select_one(".backends")
    names = [label.get_text() for label in both.select("p.backend")]
    return dict(zip(names, [pre.get_text() for pre in both.select("pre")], strict=True))


def foot(book, page):
    """Where a page ran, as its foot says."""
    return [part.get_text() for part in book.soup(page).select("dl.ran dd")]


def nothing_of_the_gpu(book, page):
    """Whether a page shows no output of a GPU."""
    text = book.page(page)
    return "gpu_output" not in text and "CPU = GPU" not in text


def test_without_a_record_a_page_says_nothing_of_gpus(built_book):
    """Neither the foot nor a program; the page "Where it ran" says it once."""
    (cpu,) = foot(built_book, "first")
    assert "JAX 0." in cpu
    assert cpu.endswith(" s")
    assert program_line(built_book, "first") == "first.py"
    assert "GPU" not in built_book.page("first")
    assert "backends." not in built_book.page("first")  # neither style nor script


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("rounds", "CPU = GPU"),
        ("edited", "not run on a GPU"),
        ("slow", "stopped on a GPU after 61 s"),
        ("many", "not run on a GPU"),
        ("fails", "not run on a GPU"),  # it declares no error
    ],
)
def test_equal_outputs_or_none_are_said_in_words(recorded, name, words):
    """And none is shown, of another version neither."""
    assert program_line(recorded, "many", name) == f"{name}.py {words}"
    assert not recorded.soup("many").find(id=f"{name}.py").select(".gpu_output")


@pytest.mark.parametrize("name", ["differs", "unexplained", "tags"])
def test_different_outputs_stand_side_by_side(recorded, name):
    """Each with its name, and the other release; nothing of the record is a tag."""
    assert program_line(recorded, "many", name) == f"{name}.py GPU: JAX 0.0.1"
    text, output = RUNS[name]
    assert both_outputs(recorded, name) == {"CPU": f"{text}\n", "GPU": output.text}
    assert output.text.strip() in recorded.read("_build/html/book/many.md")
    assert "<script>alert" not in recorded.page("many")


def test_a_page_says_where_it_ran(recorded):
    """And which page has not run there, or holds what is no text."""
    words = "Made-up GPU, JAX 0.0.1, 2001-02-03, 0123456, 1.5 s"
    assert foot(recorded, "many")[1] == words
    for page in ("first", "second"):
        assert foot(recorded, page)[1] == "No GPU has run this page yet."
        assert nothing_of_the_gpu(recorded, page)


def test_what_a_record_should_not_hold_is_said(recorded):
    for fault in (
        "many.ipynb: examples/fails.py: declares no error, holds XlaRuntimeError",
        "second.ipynb: ValueError: holds an output of type display_data",
    ):
        assert f"NOTE: book/_recorded/gpu/{fault}" in recorded.said


def test_the_table_of_all_pages(recorded):
    """Both runs of each, what differs and why, what has not run."""
    soup = recorded.soup("index")
    rows = soup.select("tbody tr")
    links = [row.select_one("a")["href"] for row in rows]
    assert links == ["first.html", "second.html", "many.html"]
    first, second, many = (row.select("td")[-1].get_text() for row in rows)
    assert first == second == "1 not run in this version"
    reason = "adds come in any order, and each order rounds its own way"
    assert f"differs.py: {reason}; unexplained.py: no reason yet; " in many
    assert many.endswith("; 3 not run in this version")
    assert "driver 1.2.3, CUDA 12090, 2001-02-03" in soup.get_text()


def test_a_new_record_is_shown_by_the_next_build(builds):
    """Though no page has changed; and so is one that is damaged, or gone."""
    _, new, none = builds
    assert both_outputs(new, "first", "first") == {
        "CPU": "[0 1 2]\n",
        "GPU": "[0 1 3]\n",
    }
    assert program_line(new, "second") == "second.py CPU = GPU"
    assert "NOTE: book/_recorded/gpu/many.ipynb: NotJSONError" in new.said
    for book, page in ((new, "many"), (none, "many"), (none, "first")):
        assert nothing_of_the_gpu(book, page)
    assert program_line(none, "first") == "first.py"
