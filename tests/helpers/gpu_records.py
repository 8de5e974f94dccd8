"""Made records of a GPU run, for tests alone: no GPU has printed what they hold."""

import json

import nbformat

from builder.program import program_hash
from tests.helpers.small_book import Book

FACTS = {
    "backend": "gpu",
    "device": "Made-up GPU",
    "devices": 1,
    "driver": "1.2.3",
    "cuda": "12090",
    "jax": "0.0.1",
    "jaxlib": "0.0.2",
    "numpyro": "0.0.3",
    "python": "3.0.0",
    "commit": "0123456789abcdef0123456789abcdef01234567",
    "date": "2001-02-03T04:05Z",
}


def printed(text: str) -> nbformat.NotebookNode:
    """An output to standard output."""
    return nbformat.v4.new_output("stream", name="stdout", text=text)


def raised(name: str, message: str) -> nbformat.NotebookNode:
    """An error."""
    return nbformat.v4.new_output("error", ename=name, evalue=message, traceback=[])


def write_facts(book: Book, **changes) -> None:
    """Write where the made run was."""
    book.write("book/_recorded/gpu/environment.json", json.dumps(FACTS | changes))


def write_page(book: Book, page: str, **outputs: nbformat.NotebookNode | None) -> None:
    """Write the made run of a page: its programs, each with its output.

    A program without an output, None, was stopped.
    """
    cells = [
        nbformat.v4.new_code_cell(
            metadata={
                "program": path,
                "sha256": program_hash(book.read(path)),
                "seconds": 61.2,
                **({} if output else {"stopped": True}),
            },
            outputs=[output] if output else [],
        )
        for name, output in outputs.items()
        for path in [f"examples/{name}.py"]
    ]
    notebook = nbformat.v4.new_notebook(metadata={"seconds": 1.5}, cells=cells)
    book.write(f"book/_recorded/gpu/{page}.ipynb", nbformat.writes(notebook))


def write_record(book: Book, first: str = "[0 1 2]\n", second: str = "[0 1 2 3]\n"):
    """Write the made run of the small book."""
    write_facts(book)
    write_page(book, "first", first=printed(first))
    write_page(book, "second", second=printed(second))
