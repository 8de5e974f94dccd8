"""Tables on a phone: every column is there, and a screen reader still hears a table."""

import pytest

from tests.helpers.open_pages import show_on, unfold
from tests.helpers.page_kinds import each_page

TABLES = "table.docutils"
HIDDEN = """() => [...document.querySelectorAll(".table-wrapper")]
  .filter((block) => block.scrollWidth > block.clientWidth)
  .map((block) => block.innerText.slice(0, 80))"""


@pytest.mark.parametrize("name", each_page())
def test_a_phone_hides_no_column(open_page, name):
    page, _ = open_page(name, 390)
    if not page.locator(TABLES).count():
        return  # a page without a table hides none
    unfold(page)
    for width in (390, 360):
        show_on(page, width, "light")
        assert page.evaluate(HIDDEN) == [], width


def test_cards_name_the_column_and_end_with_the_phone(open_page):
    """Each cell says it, the first excepted, which is the card's title."""
    page, _ = open_page("book/cheat-sheet", 360)
    card = page.locator("table.cards tbody tr").first
    said = card.locator("td").evaluate_all(
        "cells => cells.map((cell) => getComputedStyle(cell, '::before').content)"
    )
    assert said[0] == "none"
    assert "take" in said[1] and "page" in said[2]
    assert page.get_by_role("cell").count() > 100
    assert page.get_by_role("columnheader").count() > 20
    show_on(page, 1280, "light")
    assert page.locator("table.cards").count() == 0
    assert page.locator("table [role]").count() == 0
