"""Style sheets are trimmed, and no page looks any different for it."""

from pathlib import Path

import furo
import pytest

from tests.helpers.open_pages import picture
from tests.helpers.page_kinds import KINDS
from tests.helpers.small_book import REPOSITORY
from tools.browser import served

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


@pytest.mark.rest
@pytest.mark.parametrize("name", KINDS)
def test_a_page_looks_as_with_the_whole_sheets(chromium, site, name):
    """The same picture, to the pixel, from the whole style sheets of the theme."""
    sheets = ("book", "programs", "controls", "page-menu", "furo")
    pictures = []
    swapped = []

    def whole(route):
        file = Path(route.request.url.partition("?")[0]).name
        swapped.append(file)
        route.fulfill(body=whole_sheet(file), content_type="text/css")

    with served(site) as address:
        for swap in (False, True):
            context = chromium.new_context(reduced_motion="reduce")
            page = context.new_page()
            if swap:
                for sheet in sheets:
                    page.route(f"**/{sheet}.css*", whole)
            page.goto(f"{address}/{name}.html", wait_until="networkidle")
            page.locator(".page-menu summary").click()
            for details in page.locator("article details").all():
                details.evaluate("e => e.open = true")
            for width in (1280, 360):
                page.set_viewport_size({"width": width, "height": 800})
                pictures.append(picture(page))
            context.close()
    assert set(swapped) == {f"{sheet}.css" for sheet in sheets}
    assert pictures[:2] == pictures[2:]
