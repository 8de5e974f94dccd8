"""A CPU's output beside a GPU's: shown where they differ, never of another version.

The records are made for the test: what is tested is what the book does with them.
"""

import pytest

from tests.helpers.gpu_records import printed, write_facts, write_page
from tests.helpers.open_pages import SCREENS, show_on
from tests.helpers.small_book import passes
from tools.axe import findings
from tools.browser import served

# Pages of the site have such outputs only where a GPU's record differs: CI runs these.
pytestmark = pytest.mark.rest


@pytest.fixture
def shown(book, chromium):
    """Where the small book is served, its first page with outputs that differ."""
    book.show("first", "third", book.read("examples/first.py") + "print(1)\n")
    write_facts(book)
    outputs = {"first": printed("[0 1 3]\n"), "third": printed("[0 1 2]\n2\n")}
    write_page(book, "first", **outputs)
    passes(book)
    with served(book.folder / "_build" / "html") as address:
        yield address


def visible(page):
    """The outputs that one sees."""
    outputs = page.locator(".backends pre")
    return [one.inner_text().rstrip() for one in outputs.all() if one.is_visible()]


def test_a_choice_is_the_whole_pages_and_stays(open_page, shown):
    """By mouse and by keyboard; another page opens with it, too."""
    page, wrong = open_page("book/first", at=shown)
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


def test_without_a_script_and_on_paper_both_are_seen(open_page, shown):
    page, _ = open_page("book/first", at=shown, java_script_enabled=False)
    assert visible(page) == ["[0 1 2]", "[0 1 3]", "[0 1 2]\n1", "[0 1 2]\n2"]
    labels = page.locator("p.backend").all_inner_texts()
    assert labels == ["CPU", "GPU", "CPU", "GPU"]
    page, _ = open_page("book/first", at=shown)
    page.emulate_media(media="print")
    assert len(visible(page)) == 4
    assert page.locator("p.backend").first.is_visible()
    assert not page.get_by_role("tablist").first.is_visible()


def test_axe_finds_nothing_in_the_tabs(open_page, shown):
    """Both chosen, on each screen, in each scheme."""
    page, _ = open_page("book/first", at=shown, reduced_motion="reduce")
    for name in ("CPU", "GPU"):
        page.get_by_role("tab", name=name).first.click()
        for screen in SCREENS:
            show_on(page, *screen)
            assert findings(page) == [], (name, screen)
