"""A record of a GPU run that is damaged, or none of a GPU, is named and not shown."""

import json

import pytest

from builder.gpu.record import read_record
from tests.helpers.gpu_records import FACTS, write_record
from tests.helpers.small_book import Book


@pytest.fixture
def book(tmp_path):
    """Two programs and their record."""
    book = Book(tmp_path)
    for name in ("first", "second"):
        book.write(f"examples/{name}.py", "print(1)\n")
    write_record(book)
    return book


def test_a_good_record_has_its_facts_and_pages(book):
    record = read_record(book.folder)
    assert (record.facts, record.faults) == (FACTS, [])
    assert set(record.pages) == {"book/first", "book/second"}


CPU = json.dumps(FACTS | {"backend": "cpu"})


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("first.ipynb", "{", "first.ipynb: NotJSONError"),
        ("first.ipynb", "[]", "first.ipynb: "),
        ("first.ipynb", '{"nbformat": 4, "nbformat_minor": 5}', "first.ipynb: ValueE"),
        ("environment.json", "{", "environment.json: JSONDecodeError"),
        ("environment.json", "{}", "environment.json: ValueError: record: its keys"),
        ("environment.json", CPU, "environment.json: ValueError: recorded on a CPU"),
    ],
)
def test_what_is_damaged_is_named_and_not_believed(book, file, text, said):
    """Of a page the page alone; of where it ran everything."""
    book.write(f"book/_recorded/gpu/{file}", text)
    record = read_record(book.folder)
    (fault,) = record.faults
    assert fault.startswith(f"book/_recorded/gpu/{said}")
    left = {"book/second"} if file == "first.ipynb" else set()
    assert set(record.pages) == left
    assert bool(record.facts) == bool(left)
