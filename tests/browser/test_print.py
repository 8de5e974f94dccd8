"""The site on paper, as Chromium prints it."""

import re

import pytest

# Paper's width between the margins of `print.css` and `pages/cheat-sheet.css`, in px:
# A4 is the narrower one.
WIDTH, SHEET_WIDTH = 688, 733
# One that is long, one of wide tables and messages, one with folded solutions, one
# with calls to choose.
PAGES = ["lax-scan/carry", "vmap/errors", "lax-scan/exercises", "vmap/axes"]
# On paper both are black on white; CI prints from the dark one, too.
SCHEMES = ["light", pytest.param("dark", marks=pytest.mark.rest)]

# Each element whose words Chromium would cut off, or which it would print pale.
FAULTS = """() => {
  const light = (color) => color.match(/[\\d.]+/g).slice(0, 3)
    .map((part) => part / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const all = [...document.querySelectorAll("body, body *")]
    .filter((e) => e.checkVisibility() && e.matches("body, article, article *"));
  const name = (e) => `${e.tagName} ${e.className} ${e.textContent.slice(0, 40)}`;
  const wide = all.filter((e) => e.getBoundingClientRect().right > innerWidth + 1
    || (e.matches("pre, .table-wrapper") && e.scrollWidth > e.clientWidth));
  const pale = all.filter((e) => e.textContent.trim() && !e.closest("svg")
    && 1.05 / (light(getComputedStyle(e).color) + 0.05) < 4.5);
  return [wide.map(name), pale.map(name)];
}"""

# What is for a screen alone.
ON_SCREEN = """
  .sidebar-drawer, .toc-drawer, .mobile-header, .content-icon-container,
  .related-pages, .headerlink, .skip-to-content, .back-to-top, .page-menu, button, input
"""


@pytest.fixture
def paper(open_page):
    """Opens a page in a color scheme, as wide as the paper."""

    def paper(name, scheme, width=WIDTH):
        page, _ = open_page(f"book/{name}", width, scheme)
        page.wait_for_load_state("networkidle")
        return page

    return paper


def pages_of(pdf):
    """How many sheets a PDF has."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", ["cheat-sheet", PAGES[0]])
def test_the_cheat_sheet_has_two_sides(paper, name, scheme):
    """Front and back, on either paper; the sides are counted, for others have more."""
    page = paper(name, scheme)
    sides = [pages_of(page.pdf(format=size)) for size in ("A4", "Letter")]
    assert sides == [2, 2] if name == "cheat-sheet" else min(sides) > 4


def test_each_pattern_of_the_cheat_sheet_is_one_line(paper):
    page = paper("cheat-sheet", "light", SHEET_WIDTH)
    page.emulate_media(media="print")
    heights = page.evaluate(
        """() => [...document.querySelectorAll("article tbody tr")]
          .map((row) => row.getBoundingClientRect().height)"""
    )
    assert len(heights) > 100
    assert max(heights) < 1.5 * min(heights)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", ["cheat-sheet", *PAGES])
def test_a_page_prints_whole_and_black_on_white(paper, name, scheme):
    """Nothing is cut off or pale, and nothing is there that only a screen needs.

    A program and its output stay on one sheet, where one holds both.
    """
    page = paper(name, scheme)
    page.emulate_media(media="print", color_scheme=scheme)
    assert page.evaluate(FAULTS) == [[], []]
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert background == "rgb(255, 255, 255)"
    on_screen = page.locator(ON_SCREEN)
    assert on_screen.count() > 3, "no such element: this test would see nothing"
    visible = """(all) => all.filter((e) => e.checkVisibility() && e.offsetWidth)
      .map((e) => e.outerHTML)"""
    assert on_screen.evaluate_all(visible) == []
    breaks = "(all) => all.map((e) => getComputedStyle(e).breakInside)"
    kept = {"avoid"} if name in PAGES else set()
    assert set(page.locator("div.cell").evaluate_all(breaks)) == kept


def test_what_is_folded_is_printed(paper):
    """Each solution's program has a place on paper, and none on the screen."""
    page = paper("lax-scan/exercises", "light")
    programs = page.locator("article details pre")
    assert programs.count() > 3
    shown = "(all) => all.map((e) => e.checkVisibility({contentVisibilityAuto: true}))"
    assert not any(programs.evaluate_all(shown))
    page.emulate_media(media="print")
    for program in programs.all():  # a busy browser needs a moment to open them
        handle = program.element_handle()
        page.wait_for_function(f"(program) => ({shown})([program])[0]", arg=handle)
    assert page.locator("article details[open]").count() == 0
