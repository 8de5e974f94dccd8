"""The built site in Firefox, the other browser that readers have.

What is for every browser and may differ: how wide things are, the scripts, the
clipboard, popovers, paper. Needs Firefox on the PATH, or `$FIREFOX_PATH`. Without it
these tests are skipped, by name and with this reason; `REQUIRE_BROWSER=1` makes that a
failure.
"""

import json
import sys

import pytest

from builder.page.cells import page_files
from tests.helpers.firefox import FirefoxPage
from tests.helpers.open_pages import SCREENS
from tests.helpers.page_kinds import KINDS, SINGLE
from tests.helpers.raising import message
from tests.helpers.small_book import REPOSITORY
from tools.browser import served

# A change of a page that only Firefox shows wrongly is rare: CI looks.
pytestmark = pytest.mark.rest

COLOR = "getComputedStyle(document.body).backgroundColor"
# What reaches over the screen's edge. No block that scrolls by itself does.
WIDTHS = """[document.documentElement.scrollWidth, document.documentElement.clientWidth,
  innerWidth]"""
SWITCH = """[...document.querySelectorAll(".theme-toggle")]
  .find((button) => button.checkVisibility())"""
UNFOLD = """document.querySelectorAll("article details")
  .forEach((details) => { details.open = true; })"""
VISIBLE = """(what) => [...document.querySelectorAll(what)]
  .filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.offsetWidth)"""


@pytest.fixture
def open_in_firefox(firefox, request):
    """Opens pages of the site, or `at` an address, each in a tab, for one test."""
    opened = []

    def open_in_firefox(name, *screen, at=None):
        page = FirefoxPage(firefox, at or request.getfixturevalue("address"))
        opened.append(page)
        page.open(name, *screen)
        return page

    yield open_in_firefox
    for page in opened:
        page.close()


def visible(page, selector: str, part: str = "innerText") -> list:
    """A part of each element that is seen."""
    return page.evaluate(f"({VISIBLE})({json.dumps(selector)}).map((e) => e.{part})")


@pytest.mark.parametrize(("width", "scheme"), SCREENS)
@pytest.mark.parametrize("name", [*KINDS, *SINGLE])
def test_a_page_opens_cleanly(open_in_firefox, name, width, scheme):
    """No error, nothing from elsewhere, no sideways scrolling; its colors switch."""
    page = open_in_firefox(name, width, scheme)
    page.evaluate(UNFOLD)
    scroll, client, window = page.evaluate(WIDTHS)
    assert window == width
    assert scroll <= client, f"{scroll} px wide on a screen of {client}"

    colors = [page.evaluate(COLOR)]
    for _ in range(3):  # from auto through both schemes to auto
        page.click(SWITCH)
        colors.append(page.evaluate(COLOR))
    other = "light" if scheme == "dark" else "dark"
    brightness = {"light": "rgb(255, 255, 255)", "dark": "rgb(19, 20, 22)"}
    assert colors == [brightness[look] for look in (scheme, other, scheme, scheme)]
    page.wait_until_loaded()
    assert page.wrong == []


def test_what_goes_wrong_is_seen(open_in_firefox, tmp_path):
    """The test above would otherwise find every page clean."""
    with served(tmp_path) as address:
        elsewhere = address.replace("127.0.0.1", "localhost")
        (tmp_path / "bad.html").write_text(
            f"""<!doctype html><title>Bad</title>
            <link rel="stylesheet" href="missing.css">
            <script src="{elsewhere}/script.js"></script>
            <script>console.error("said"); Promise.reject("rejected");</script>
            <script>throw new Error("thrown");</script>"""
        )
        wrong = "\n".join(open_in_firefox("bad", at=address).wrong)
    missing = f"404 {address}/missing.css"
    for sign in (missing, f"elsewhere: {elsewhere}", "said", "rejected", "thrown"):
        assert sign in wrong


@pytest.mark.parametrize("name", ["book/vmap/axes", "book/lax-scan/look-back"])
def test_each_button_copies_its_program(open_in_firefox, name):
    """The clipboard then holds exactly the file, its folded check too."""
    page = open_in_firefox(name)
    page.evaluate(UNFOLD)
    files = page_files(REPOSITORY / f"{name}.md")
    buttons = "document.querySelectorAll('div.cell button.copybtn')"
    assert page.evaluate(f"{buttons}.length") == len(files) > 3
    for number, file in enumerate(files):
        page.set_clipboard("")
        page.click(f"{buttons}[{number}]")
        page.wait_for(f"{buttons}[{number}].classList.contains('success')")
        assert f"{page.clipboard()}\n" == file.read_text(encoding="utf-8"), file
    assert page.wrong == []


def test_a_pasted_message_leads_to_its_entry(open_in_firefox):
    """The search opens by its key; Enter opens what it found first."""
    page = open_in_firefox("book/start")
    program = REPOSITORY / "examples/vmap/errors/sizes_disagree.py"
    page.set_clipboard(message(program))
    page.press("/")
    page.wait_for("document.activeElement.id === 'search-field'")
    page.press("Meta" if sys.platform == "darwin" else "Control", "v")
    page.wait_for("document.querySelector('dialog li.search-error')")
    assert "inconsistent sizes" in visible(page, "dialog a")[0]
    page.wait_until_loaded()  # to leave earlier stops a request
    page.press("Enter")
    page.wait_for("location.pathname === '/book/vmap/errors.html'")
    page.wait_for(
        """document.querySelector(":target")
          ?.contains(document.getElementById("sizes_disagree.py"))"""
    )
    assert page.wrong == []


def test_the_search_finds_a_word_and_gives_the_focus_back(open_in_firefox):
    page = open_in_firefox("book/start", 360)
    page.click("document.querySelector('.mobile-header .search-open')")
    page.wait_for("document.activeElement.id === 'search-field'")
    page.type("in_axes")
    page.wait_for("document.querySelectorAll('dialog mark').length > 5")
    scroll, client, _ = page.evaluate(WIDTHS)
    assert scroll <= client
    page.press("ArrowDown")
    said = page.evaluate("document.activeElement.innerText")
    assert said.startswith("Axes: in_axes and out_axes · vmap\n")
    page.press("Escape")
    assert page.evaluate("document.activeElement.className") == "search-open"
    assert page.evaluate("document.querySelectorAll('dialog[open]').length") == 0
    page.wait_until_loaded()
    assert page.wrong == []


def test_a_scan_is_stepped_by_keyboard(open_in_firefox):
    """By its table and by its slider; the current step is in sight."""
    page = open_in_firefox("book/lax-scan/index", 360)
    figure = "document.querySelector('figure.steps')"
    said = f"{figure}.querySelector('output[aria-live=polite]').innerText"
    assert page.evaluate(said) == "Start. Carry: total 0."
    page.evaluate(f"{figure}.querySelector('.steps-table').focus()")
    page.press("ArrowRight")
    page.press("ArrowRight")
    assert page.evaluate(said).startswith("Step 2 of 5. In: carry total 1 and x 2.")
    page.press("ArrowLeft")
    assert page.evaluate(said).startswith("Step 1 of 5.")
    page.evaluate(f"{figure}.querySelector('input[type=range]').focus()")
    page.press("End")
    assert page.evaluate(said).startswith("Step 5 of 5.")
    now = page.evaluate(f"{figure}.querySelector('th.now').getBoundingClientRect()")
    assert now["left"] >= 0 and now["right"] <= 360
    assert page.wrong == []


def test_an_axis_is_chosen_by_keyboard(open_in_firefox):
    """The figure says what JAX answers, here that it refuses."""
    page = open_in_firefox("book/vmap/axes", 360)
    figure = "document.querySelector('#lanes-in_axes_from_loop')"
    said = f"{figure}.querySelector('output[aria-live=polite]').innerText"
    assert page.evaluate(said) == "2 lanes; result has shape (2,)."
    page.evaluate(
        f"{figure}.querySelector('[aria-label=\"in_axes of infected\"]').focus()"
    )
    page.press("0")
    assert page.evaluate(said).startswith("JAX refuses: ValueError: vmap got incons")
    assert page.wrong == []


def test_the_rows_of_a_table_are_filtered(open_in_firefox):
    """Those that contain what is typed are left; an empty field brings all back."""
    page = open_in_firefox("book/array-assignments/from-numpy", 360)
    everything = len(visible(page, "article tbody tr"))
    page.evaluate("document.querySelector('.filter-rows input').focus()")
    page.type("x[i] += V")
    left = visible(page, "article tbody tr")
    assert 0 < len(left) < everything / 4
    assert any(".at[i].add(v)" in row for row in left)
    page.evaluate("document.querySelector('.filter-rows input').select()")
    page.press("Backspace")
    assert len(visible(page, "article tbody tr")) == everything
    assert page.wrong == []


@pytest.mark.parametrize("drawer", ["sidebar-drawer", "toc-drawer"])
def test_a_drawer_opens_on_a_phone(open_in_firefox, drawer):
    """It lies in sight; Escape closes it and gives the focus back to its button."""
    page = open_in_firefox("book/vmap/axes", 360)
    links = f"#{drawer} a"
    assert visible(page, links) == []
    button = f"({VISIBLE})('[popovertarget={drawer}]')[0]"
    page.click(button)
    assert len(visible(page, links)) > 5
    page.wait_for(
        f"""document.getElementById("{drawer}").getAnimations().length === 0"""
    )
    box = page.evaluate(f"document.getElementById('{drawer}').getBoundingClientRect()")
    assert box["left"] >= 0 and box["right"] <= 360
    page.press("Escape")
    page.wait_for(f"({VISIBLE})('{links}').length === 0")
    assert page.evaluate(f"document.activeElement === {button}")
    assert page.wrong == []


def test_a_page_is_printed_for_paper(open_in_firefox):
    """Black on white, from dark colors too, without what only a screen needs."""
    page = open_in_firefox("book/lax-scan/exercises", 688, "dark")
    screen = ":is(aside, button, input, .mobile-header, .related-pages, .page-menu)"
    folded = "article details:not([open]) pre"
    assert visible(page, screen, "outerHTML")
    assert visible(page, folded) == []
    page.emulate("mediumOverride", "print")
    assert page.evaluate(COLOR) == "rgb(255, 255, 255)"
    assert visible(page, screen, "outerHTML") == []
    assert len(visible(page, folded)) > 3
    scroll, client, _ = page.evaluate(WIDTHS)
    assert scroll <= client


@pytest.mark.parametrize("name", ["cheat-sheet", "lax-scan/carry"])
def test_the_cheat_sheet_has_two_sides(open_in_firefox, name):
    """On A4 and on Letter; the sides are counted, for another page has more."""
    page = open_in_firefox(f"book/{name}")
    sizes = [(21.0, 29.7), (21.59, 27.94)]
    sides = [page.count_sheets(*size) for size in sizes]
    assert sides == [2, 2] if name == "cheat-sheet" else min(sides) > 4
