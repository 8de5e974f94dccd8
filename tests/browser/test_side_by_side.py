"""A CPU's output beside a GPU's: shown where they differ, never of another version.

The records are made for the test: what is tested is what the book does with them.
"""

import nbformat
import pytest

from tests.helpers.gpu_records import (
    printed,
    write_page,
    write_record,
)
from tests.helpers.open_pages import SCREENS, open_page, show_on
from tests.helpers.small_book import passes
from tools.axe import findings
from tools.browser import served

# Pages of the site have such outputs only where a GPU's record differs: CI runs these.
pytestmark = pytest.mark.rest


@pytest.fixture
def shown(book, chromium):
    """Where the small book is served, its first page with outputs that differ."""
    page = book.read("book/first.md")
    book.write("examples/third.py", book.read("examples/first.py") + "print(1)\n")
    book.write("book/first.md", page + page[page.index("```{code") :])
    book.edit("book/first.md", "first.py\n```\n```", "first.py\n```\n\n```")
    text = book.read("book/first.md")
    at = text.rindex("first.py")
    book.write("book/first.md", text[:at] + "third.py" + text[at + len("first.py") :])
    write_record(book, "[0 1 3]\n")
    write_page(book, "first", printed("[0 1 3]\n"))
    add_program(book, "first", "third", "[0 1 2]\n2\n")
    passes(book)
    with served(book.folder / "_build" / "html") as address:
        yield address


def add_program(book, page, program, output):
    """Add a program's made run to that of a page."""
    file = f"book/_recorded/gpu/{page}.ipynb"
    notebook = nbformat.reads(book.read(file), as_version=4)
    write_page(book, page, printed(output), program=program)
    notebook.cells += nbformat.reads(book.read(file), as_version=4).cells
    book.write(file, nbformat.writes(notebook))


def visible(page):
    """The outputs that one sees."""
    outputs = page.locator(".backends pre")
    return [one.inner_text().rstrip() for one in outputs.all() if one.is_visible()]


def test_a_choice_is_the_whole_pages_and_stays(chromium, shown):
    """By mouse and by keyboard; another page opens with it, too."""
    page, wrong = open_page(chromium, shown, "book/first")
    assert visible(page) == ["[0 1 2]", "[0 1 2]\n1"]
    page.get_by_role("tab", name="GPU").first.click()
    assert visible(page) == ["[0 1 3]", "[0 1 2]\n2"]
    page.reload()
    assert visible(page) == ["[0 1 3]", "[0 1 2]\n2"]
    page.get_by_role("tab", name="GPU").first.focus()
    page.keyboard.press("ArrowLeft")
    assert visible(page) == ["[0 1 2]", "[0 1 2]\n1"]
    chosen = page.evaluate("document.activeElement.textContent")
    assert chosen == "CPU"
    panel = page.get_by_role("tabpanel", name="CPU").first
    assert "[0 1 2]" in panel.inner_text()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.role") != "tab"
    assert wrong == []
    page.context.close()


def test_without_a_script_and_on_paper_both_are_seen(chromium, shown):
    """Each with its name."""
    page, _ = open_page(chromium, shown, "book/first", java_script_enabled=False)
    assert visible(page) == ["[0 1 2]", "[0 1 3]", "[0 1 2]\n1", "[0 1 2]\n2"]
    labels = page.locator("p.backend").all_inner_texts()
    assert labels == ["CPU", "GPU", "CPU", "GPU"]
    page.context.close()
    page, _ = open_page(chromium, shown, "book/first")
    page.emulate_media(media="print")
    assert len(visible(page)) == 4
    assert page.locator("p.backend").first.is_visible()
    assert not page.get_by_role("tablist").first.is_visible()
    page.context.close()


def test_axe_finds_nothing_in_the_tabs(chromium, shown):
    """Both chosen, on each screen, in each scheme."""
    page, _ = open_page(chromium, shown, "book/first", reduced_motion="reduce")
    for name in ("CPU", "GPU"):
        page.get_by_role("tab", name=name).first.click()
        for screen in SCREENS:
            show_on(page, *screen)
            assert findings(page) == [], (name, screen)
    page.context.close()
