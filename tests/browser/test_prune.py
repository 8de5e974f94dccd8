"""Style sheets are trimmed, and no page looks any different for it."""

from pathlib import Path

import furo
import pytest

from tests.helpers.open_pages import picture, show_on
from tests.helpers.page_kinds import KINDS
from tests.helpers.small_book import REPOSITORY

WHOLE = [
    Path(furo.__file__).parent / "theme" / "furo" / "static" / "styles",
    REPOSITORY / "book" / "_static",
]


def whole_sheet(name: str) -> str:
    """A style sheet as its author wrote it."""
    return next(
        (folder / name).read_text("utf-8")
        for folder in WHOLE
        if (folder / name).is_file()
    )


SHEETS = ("book", "programs", "controls", "page-menu", "furo")


@pytest.mark.rest
@pytest.mark.parametrize("name", KINDS)
def test_a_page_looks_as_with_the_whole_sheets(open_page, name):
    """The same picture, to the pixel, from the whole style sheets of the theme."""
    swapped = set()

    def whole(route):
        file = Path(route.request.url.partition("?")[0]).name
        swapped.add(file)
        route.fulfill(body=whole_sheet(file), content_type="text/css")

    page, _ = open_page(name, reduced_motion="reduce")
    trimmed = pictures(page)
    for sheet in SHEETS:
        page.route(f"**/{sheet}.css*", whole)
    page.reload(wait_until="networkidle")
    assert pictures(page) == trimmed
    assert swapped == {f"{sheet}.css" for sheet in SHEETS}


def pictures(page):
    """A page with all that unfolds, on a screen and on a phone."""
    page.wait_for_load_state("networkidle")
    page.locator(".page-menu summary").click()
    page.evaluate(
        "document.querySelectorAll('article details').forEach((e) => (e.open = true))"
    )
    taken = []
    for width in (1280, 360):
        show_on(page, width, "light")
        taken.append(picture(page))
    return taken
