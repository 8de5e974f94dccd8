"""Style sheets are trimmed, and no page looks any different for it."""

from pathlib import Path

import furo
import pytest

from tests.small_book import REPOSITORY
from tests.test_build import fails_twice, passes
from tools.browser import served

WHOLE = [
    Path(furo.__file__).parent / "theme" / "furo" / "static" / "styles",
    REPOSITORY / "book" / "_static",
]
KINDS = [
    "book/index",
    "book/vmap/axes",
    "book/lax-scan/index",
    "book/vmap/errors",
    "book/lax-scan/exercises",
    "book/array-assignments/speed",
]


@pytest.fixture
def trimmed(monkeypatch):
    """One sheet, trimmed for a site that has these words."""
    monkeypatch.syspath_prepend(str(REPOSITORY / "book" / "_ext"))
    from lean_styles import trim_together

    def trim(sheet: str, *words: str) -> str:
        return trim_together({"a.css": sheet}, set(words))["a.css"].replace(" ", "")

    return trim


@pytest.mark.parametrize(
    ("sheet", "kept"),
    [
        ("p{top:0}", "p{top:0}"),
        ("P{top:0}", "P{top:0}"),
        ("table{top:0}", ""),
        (".menu{top:0}", ".menu{top:0}"),
        (".other{top:0}", ""),
        ("p.other,.menu p{top:0}", ".menup{top:0}"),
        ("#other{top:0}", ""),
        ("p:not(.other){top:0}", "p:not(.other){top:0}"),
        ("p:hover::after{top:0}", "p:hover::after{top:0}"),
        ("[data-theme=dark] p{top:0}", "[data-theme=dark]p{top:0}"),
        ("*{top:0}", "*{top:0}"),
        ("@media print{p{top:0}.other{top:0}}", "@mediaprint{p{top:0}}"),
        ("@media print{.other{top:0}}", ""),
        ("@font-face{src:url(a)}", "@font-face{src:url(a)}"),
        ("p{--read:1;--unread:2;top:var(--read)}", "p{--read:1;top:var(--read)}"),
        ("p{--a:var(--b);--b:1}", ""),
        ("p{top:var(--a, var(--b));--b:1}", "p{top:var(--a,var(--b));--b:1}"),
    ],
)
def test_what_no_page_can_use_is_dropped(trimmed, sheet, kept):
    """On a site with a paragraph and a menu."""
    assert trimmed(sheet, "p", "menu") == kept


def test_a_page_that_comes_to_use_a_rule_gets_it(book):
    """The sheets are trimmed anew in each build."""
    sheet = "_build/html/_static/styles/furo.css"
    passes(book)
    assert "blockquote" not in book.read(sheet)
    book.write("book/first.md", book.read("book/first.md") + "\n> Quoted.\n")
    passes(book)
    assert "blockquote" in book.read(sheet)


@pytest.mark.parametrize("broken", ["} p { top: 0 }", "p { top 0 }", "p { } }"])
def test_a_broken_style_sheet_stops_the_build(book, broken):
    """By file and line."""
    book.write("book/_static/book.css", f"p {{ top: 0 }}\n{broken}\n")
    fails_twice(book, "_static/book.css:2:")


def whole_sheet(name: str) -> str:
    """A style sheet as its author wrote it."""
    return next(
        (folder / name).read_text("utf-8")
        for folder in WHOLE
        if (folder / name).is_file()
    )


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("width", [1280, 360])
def test_a_page_looks_as_with_the_whole_sheets(chromium, site, name, width):
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
            context = chromium.new_context(
                viewport={"width": width, "height": 800}, reduced_motion="reduce"
            )
            page = context.new_page()
            if swap:
                for sheet in sheets:
                    page.route(f"**/{sheet}.css*", whole)
            page.goto(f"{address}/{name}.html", wait_until="networkidle")
            page.locator(".page-menu summary").click()
            for details in page.locator("article details").all():
                details.evaluate("e => e.open = true")
            pictures.append(page.screenshot(full_page=True))
            context.close()
    assert set(swapped) == {f"{sheet}.css" for sheet in sheets}
    assert pictures[0] == pictures[1]
