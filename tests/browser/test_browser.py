"""The built site in a real browser.

Needs Chromium or Chrome on the PATH, or `$BROWSER_PATH`. Without one these
tests are skipped, by name and with this reason; `REQUIRE_BROWSER=1` makes
that a failure.
"""

import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from builder.compare import first_difference
from builder.page.cells import page_files
from builder.program import measures
from tests.helpers.open_pages import SCREENS, picture, show_on, unfold
from tests.helpers.page_kinds import KINDS, PAGES, each_page
from tests.helpers.small_book import REPOSITORY
from tools.axe import findings_by_look
from tools.site import shown_programs

# Pages with programs that raise, that are run as pasted. Every button copies exactly
# a file, and `pytest examples` runs each file alone.
PASTED = [
    "book/start",
    "book/array-assignments/out-of-bounds",
    "book/vmap/index",
    "book/lax-scan/carry",
]


@pytest.mark.parametrize("name", each_page())
def test_a_page_opens_cleanly_and_for_everyone(open_page, name):
    """No error, nothing from elsewhere, no sideways scrolling; axe finds nothing.

    The page is loaded once; its window is resized, and its colors are changed.
    """
    # Nothing may still be fading into the new colors when axe looks at them.
    page, wrong = open_page(name, reduced_motion="reduce")
    unfold(page)
    for width, scheme in SCREENS:
        show_on(page, width, scheme)
        check_widths(page, f"{name}, {width} px, {scheme}")
        sizes = page.evaluate(TARGETS)
        assert all(min(size) >= 44 for size in sizes), (width, sizes)
        assert findings_by_look(page) == [], (width, scheme)
    page.wait_for_load_state("networkidle")
    assert wrong == []


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


@pytest.mark.parametrize("name", each_page())
def test_each_button_copies_its_program(open_page, site, name):
    """Seen without a pointer on it; the clipboard then holds exactly the file."""
    page, wrong = open_page(name)
    unfold(page)
    files = page_files(REPOSITORY / f"{name}.md")
    assert len(files) == page.locator("div.cell").count()
    page.mouse.move(0, 0)
    for button in page.locator("button.copybtn").all():
        assert button.evaluate("b => [getComputedStyle(b).opacity, b.tabIndex]") == [
            "1",
            0,
        ]
    for file, text in zip(files, copied(page), strict=True):
        assert f"{text}\n" == file.read_text(encoding="utf-8"), file
    assert wrong == []


@pytest.mark.rest
@pytest.mark.parametrize("name", PASTED)
def test_what_the_clipboard_holds_runs_alone(open_page, site, name):
    """Pasted into a fresh interpreter, it prints what the page shows under it."""
    page, _ = open_page(name)
    unfold(page)
    shown = shown_programs(site / f"{name}.html")
    texts = copied(page, "div.cell:not(.plot)")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        names = [program.name for program in shown]
        outputs = pool.map(run_alone, names, texts)
        for program, output in zip(shown, outputs, strict=True):
            found = first_difference(program.output, output, measures(program.source))
            assert found is None, f"{name}: pasted alone:\n{program.source}\n{found}"


def copied(page, cells: str = "div.cell") -> list[str]:
    """What the clipboard holds after a click on each cell's button."""
    texts = []
    for cell in page.locator(cells).all():
        button = cell.locator("button.copybtn")
        assert button.count() == 1, "one button a program, none on its output"
        page.evaluate("navigator.clipboard.writeText('')")
        button.click()
        page.wait_for_function("async () => (await navigator.clipboard.readText())")
        texts.append(page.evaluate("navigator.clipboard.readText()"))
    return texts


def run_alone(name: str, text: str) -> str:
    """Paste a text into an empty folder's file and run it in a fresh interpreter.

    Returns its output in the form of an `.out` file.
    """
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, name)
        program.write_text(text, encoding="utf-8")
        result = subprocess.run(
            [sys.executable, "-I", program],
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=120,
        )
    if not result.returncode:
        return result.stdout
    # The message follows the last frame's lines, which are indented; a rule and
    # JAX's word on hidden frames may follow it.
    said = result.stderr.replace(str(program), name)
    message = re.split(r"(?m)^  File .*\n(?:    .*\n)*", said)[-1]
    error = message.partition("\n--------------------\n")[0].rstrip("\n")
    kind, _, words = error.partition(": ")
    return f"{result.stdout}{kind.rpartition('.')[2]}: {words}\n"


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


def test_figures_can_be_read_in_both_schemes(open_page, site):
    """Words at a contrast of 4.5 and curves at 3 against the page, as WCAG asks."""
    texts = {name: (site / f"{name}.html").read_text("utf-8") for name in PAGES}
    drawn = [name for name in PAGES if '<figure class="plot' in texts[name]]
    assert drawn, "no page has a figure: this test would see nothing"
    for name in (name for name in PAGES if "<svg xmlns:xlink" in texts[name]):
        page, _ = open_page(name, reduced_motion="reduce")
        for scheme in ("light", "dark"):
            show_on(page, 1280, scheme)
            words, curves = page.evaluate(CONTRASTS)
            assert words
            assert all(contrast >= 4.5 for contrast in words), (name, scheme, words)
            assert all(contrast >= 3 for contrast in curves), (name, scheme, curves)


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


def test_a_check_is_folded_until_it_is_opened(chromium, address):
    """By keyboard too; the button copies it in any case."""
    page = chromium.new_page()
    page.goto(f"{address}/book/lax-scan/look-back.html")
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
    page.close()
