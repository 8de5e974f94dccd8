"""Each page in a browser: clean, for everyone, with programs that can be copied."""

import time

import pytest

from builder.page.cells import page_files
from builder.program import is_plot
from tests.helpers.open_pages import SCREENS, open_at, picture, show_on, unfold
from tests.helpers.page_kinds import KINDS, PAGES, each_page
from tests.helpers.small_book import REPOSITORY
from tools.axe import color_findings, findings_by_look
from tools.browser import Quiet, served


@pytest.fixture(scope="module", params=each_page())
def unfolded(request, chromium, address):
    """The name of a page, the page with its solutions open, and what went wrong.

    It is loaded once for all tests that look at every page.
    """
    # Nothing may still be fading into the new colors when axe looks at them.
    page, wrong = open_at(chromium, address, request.param, reduced_motion="reduce")
    unfold(page)
    yield request.param, page, wrong
    page.context.close()


def test_a_page_opens_cleanly_and_for_everyone(unfolded):
    """No error, nothing from elsewhere, no sideways scrolling; axe finds nothing.

    Its window is resized, and its colors are changed. On a phone every column of a
    table is in sight.
    """
    name, page, wrong = unfolded
    for width, scheme in SCREENS:
        show_on(page, width, scheme)
        check_widths(page, f"{name}, {width} px, {scheme}")
        sizes = page.evaluate(TARGETS)
        assert all(min(size) >= 44 for size in sizes), (width, sizes)
        find = findings_by_look if scheme == "light" else color_findings
        assert find(page) == [], (width, scheme)
    for width in (390, 360):
        show_on(page, width, "light")
        assert page.evaluate(HIDDEN) == [], width
    page.wait_for_load_state("networkidle")
    assert wrong == []


COLORS = """<html lang="en"><title>Colors</title><main><h1>Colors</h1>
<style>
  p, a { color: black; background: white; }
  @media (prefers-color-scheme: dark) {
    #dark { color: #ddd; }
    a { color: #333; text-decoration: none; }
  }
  @media (max-width: 400px) { #phone { color: #ccc; } }
</style>
<p id="dark">Pale in the dark.</p>
<p id="phone">Pale on a phone.</p>
<p>A <a href="#dark">link</a> in a text.</p></main></html>"""


def test_colors_of_one_scheme_or_width_are_found(chromium):
    """A color that is wrong only in dark or on a phone, and a link only in dark."""
    page = chromium.new_page(viewport={"width": 1280, "height": 800})
    page.set_content(COLORS)
    found = [findings_by_look(page)]
    for width, scheme in SCREENS[1:]:
        show_on(page, width, scheme)
        found.append(color_findings(page))
    rules = [sorted(line.split(": ")[:2] for line in lines) for lines in found]
    dark = [["color-contrast", "#dark"], ["link-in-text-block", "a"]]
    phone = [["color-contrast", "#phone"]]
    assert rules == [[], dark, phone, sorted(dark + phone)]
    page.close()


# Tables that must be scrolled sideways.
HIDDEN = """() => [...document.querySelectorAll(".table-wrapper")]
  .filter((block) => block.scrollWidth > block.clientWidth)
  .map((block) => block.innerText.slice(0, 80))"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_resized_page_is_as_one_opened_on_a_phone(open_page, scheme):
    """So what the test above finds at 360 px is what a phone shows."""
    pictures = []
    other = "dark" if scheme == "light" else "light"
    for width, opened_in in ((360, scheme), (1280, other)):
        page, wrong = open_page(KINDS[1], width, opened_in, reduced_motion="reduce")
        unfold(page)
        show_on(page, 360, scheme)
        check_widths(page, opened_in)
        page.wait_for_load_state("networkidle")
        pictures.append(picture(page))
        assert wrong == []
    assert pictures[0] == pictures[1]


def check_widths(page, where):
    """Nothing reaches over the screen's edge; a wide block scrolls by keyboard."""
    scroll, client = page.evaluate(
        "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    )
    assert scroll <= client, f"{where}: {scroll} px wide on a screen of {client}"
    programs = page.locator("article pre").count()
    wide = page.evaluate(WIDE)
    assert wide or client > 360 or not programs, f"{where}: no program is wider"
    # scroll.js marks them once it has heard that the window was resized.
    page.wait_for_function(
        f"({WIDE})().every(([index, label]) => index === 0 && label)"
    )


# Width and height of what a finger aims at in a phone's header.
TARGETS = """() => [...document.querySelectorAll(".mobile-header button")]
  .map((e) => e.getBoundingClientRect()).filter((box) => box.width)
  .map((box) => [box.width, box.height])"""

# Programs, outputs and tables wider than their place: tabIndex and name.
WIDE = """() => [...document.querySelectorAll("article *")]
  .filter((e) => e.scrollWidth > e.clientWidth)
  .filter((e) => ["auto", "scroll"].includes(getComputedStyle(e).overflowX))
  .map((e) => [e.tabIndex, e.getAttribute("aria-label")])"""


def test_each_button_copies_its_program(unfolded):
    """Seen without a pointer on it; the clipboard then holds exactly the file.

    `pytest examples` runs each file alone.
    """
    name, page, wrong = unfolded
    show_on(page, 1280, "light")
    page.mouse.move(0, 0)
    files, copied = page_files(REPOSITORY / f"{name}.md"), page.evaluate(COPY)
    for file, (buttons, at_its_place, opacity, tab, text) in zip(
        files, copied, strict=True
    ):
        assert buttons == 1, "one button a program, none on its output"
        assert [at_its_place, opacity, tab] == [True, "1", 0], file
        assert f"{text}\n" == file.read_text(encoding="utf-8"), file
    assert wrong == []


# Of each program: how many buttons it has, whether the first is what a pointer hits at
# its place, opacity, tabIndex, and what is in the clipboard after a click.
COPY = """async () => {
  const { clipboard } = navigator;
  const copied = [];
  for (const cell of document.querySelectorAll("div.cell")) {
    const [button, ...others] = cell.querySelectorAll("button.copybtn");
    button.scrollIntoView({ block: "center", behavior: "instant" });
    const { x, y, width, height } = button.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    const { opacity } = getComputedStyle(button);
    const look = [button.contains(hit), opacity, button.tabIndex];
    await clipboard.writeText("");
    button.click();
    let text = "";
    const late = performance.now() + 5000;
    while (!text && performance.now() < late) text = await clipboard.readText();
    copied.push([1 + others.length, ...look, text]);
  }
  return copied;
}"""


WITH_FIGURES = [
    name
    for name in PAGES
    if any(is_plot(file) for file in page_files(REPOSITORY / f"{name}.md"))
]
# The contrast of each figure's words, and of its curves, against the page.
CONTRASTS = """() => {
  const light = (color) => color.match(/[\\d.]+/g).slice(0, 3)
    .map((part) => part / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const page = light(getComputedStyle(document.body).backgroundColor);
  const contrast = (color) => {
    const [low, high] = [light(color), page].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const all = (what) => [...document.querySelectorAll(`figure ${what}`)];
  // A marker has an edge, or is filled and has none.
  const colors = (what, ...parts) => all(what).map((e) => getComputedStyle(e))
    .map((style) => parts.map((part) => style[part]).find((c) => c !== "none"))
    .map(contrast);
  return [colors("text", "fill"), colors("use[style*=curve]", "stroke", "fill")];
}"""


@pytest.mark.parametrize("name", each_page(WITH_FIGURES))
def test_figures_can_be_read_in_both_schemes(open_page, name):
    """Words at a contrast of 4.5 and curves at 3 against the page, as WCAG asks."""
    page, _ = open_page(name, reduced_motion="reduce")
    for scheme in ("light", "dark"):
        show_on(page, 1280, scheme)
        words, curves = page.evaluate(CONTRASTS)
        assert words
        assert all(contrast >= 4.5 for contrast in words), (scheme, words)
        assert all(contrast >= 3 for contrast in curves), (scheme, curves)


def test_the_first_page_shows_a_pattern_at_once(open_page):
    """On a laptop's screen the first program and its output need no scrolling."""
    page, _ = open_page(PAGES[0])
    cell = page.locator("div.cell").first
    assert cell.locator("div.cell_output").is_visible()
    box = cell.bounding_box()
    assert box["y"] + box["height"] <= 900


def test_the_schemes_differ(open_page):
    page, _ = open_page(PAGES[0], reduced_motion="reduce")
    brightness = {}
    for scheme in ("light", "dark"):
        show_on(page, 1280, scheme)
        color = page.evaluate("getComputedStyle(document.body).backgroundColor")
        brightness[scheme] = sum(map(int, color[4:-1].split(",")[:3]))
    assert brightness["light"] > 600 > 200 > brightness["dark"]


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


class SlowPages(Quiet):
    """Sends half of a page, and the rest when the browser has painted the half."""

    def copyfile(self, source, outputfile):
        content = source.read()
        half = len(content) // 2 if self.path.endswith(".html") else 0
        outputfile.write(content[:half])
        time.sleep(0.5 if half else 0)
        outputfile.write(content[half:])


SHIFTS = """window.shifted = 0;
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) window.shifted += value;
}).observe({ type: "layout-shift", buffered: true });"""


@pytest.mark.parametrize("name", ["book/cheat-sheet", "book/models/errors"])
def test_a_table_is_cards_before_it_is_painted(chromium, site, name):
    """Or the text below it would move while the page is loaded."""
    with served(site, SlowPages) as address:
        viewport = {"width": 360, "height": 800}
        context = chromium.new_context(viewport=viewport, is_mobile=True)
        page = context.new_page()
        page.add_init_script(SHIFTS)
        page.goto(f"{address}/{name}.html", wait_until="networkidle")
        assert page.locator("table.cards").count() > 0
        assert page.evaluate("window.shifted") < 0.01
        context.close()


def test_a_check_is_folded_until_it_is_opened(open_page):
    """By keyboard too; the button copies it in any case."""
    page, _ = open_page("book/lax-scan/look-back")
    cell = page.locator("[id='two_lags.py']")
    code, summary = cell.locator("pre").first, cell.locator("summary")
    folded = code.bounding_box()["height"]
    assert summary.inner_text() == "The check: 6 lines"
    summary.press("Enter")
    whole = code.bounding_box()["height"]
    assert whole - folded > 6 * 15
    page.emulate_media(media="print")
    summary.press("Enter")
    assert code.bounding_box()["height"] > 20 * 10
