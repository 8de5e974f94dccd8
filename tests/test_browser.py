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

from tests.browser import served
from tests.small_book import REPOSITORY
from tools.outputs import difference, measures
from tools.site import page_names, shown_programs

PAGES = page_names(REPOSITORY)
SCREENS = [(1280, "light"), (1280, "dark"), (360, "light"), (360, "dark")]


@pytest.fixture(scope="session")
def address(site):
    """Where the site is served."""
    with served(site) as url:
        yield url


def open_page(chromium, address, name, width=1280, scheme="light"):
    """Open a page; return it with the list of what went wrong on it."""
    context = chromium.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme
    )
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
    page = context.new_page()
    wrong = []
    page.on("console", lambda say: say.type == "error" and wrong.append(say.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("requestfailed", lambda request: wrong.append(request.url))
    page.on(
        "request",
        lambda request: (
            request.url.startswith((address, "data:", "blob:"))
            or wrong.append(f"fetched from elsewhere: {request.url}")
        ),
    )
    page.on(
        "response",
        lambda answer: (
            answer.status >= 400 and wrong.append(f"{answer.status} {answer.url}")
        ),
    )
    page.goto(f"{address}/{name}.html", wait_until="networkidle")
    return page, wrong


def unfold(page):
    """Open every solution by the keyboard; end where the Tab key begins."""
    for summary in page.locator("article summary").all():
        summary.focus()
        page.keyboard.press("Enter")
    folded = page.locator("article details:not([open])")
    assert folded.count() == 0
    page.evaluate("document.body.tabIndex = -1")
    page.evaluate("document.body.focus()")


@pytest.mark.parametrize("name", [*PAGES, "search"])
@pytest.mark.parametrize(("width", "scheme"), SCREENS)
def test_a_page_opens_cleanly(chromium, address, name, width, scheme):
    """No error, nothing fetched from elsewhere, no sideways scrolling."""
    page, wrong = open_page(chromium, address, name, width, scheme)
    assert wrong == []
    scroll, client = page.evaluate(
        "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    )
    assert scroll <= client, f"{name} is {scroll} px wide on a screen of {client}"
    page.context.close()


@pytest.mark.parametrize("name", PAGES)
def test_copied_programs_run_and_print_what_the_page_shows(
    chromium, address, site, name
):
    """Click every copy button; run what the clipboard holds, alone."""
    page, wrong = open_page(chromium, address, name)
    unfold(page)
    shown = shown_programs(site / f"{name}.html")
    cells = page.locator("div.cell")
    assert cells.count() == len(shown)
    copied = []
    for index, program in enumerate(shown):
        button = cells.nth(index).locator("button.copybtn")
        assert button.count() == 1, "one button a program, none on its output"
        page.evaluate("navigator.clipboard.writeText('')")
        button.click()
        page.wait_for_function("async () => (await navigator.clipboard.readText())")
        copied.append(page.evaluate("navigator.clipboard.readText()"))
        assert copied[-1].strip() == program.source.strip()
    assert wrong == []
    page.context.close()
    names = [program.name for program in shown]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for program, output in zip(
            shown, pool.map(run_alone, names, copied), strict=True
        ):
            found = difference(program.output, output, measures(program.source))
            assert found is None, f"{name}: pasted alone:\n{program.source}\n{found}"


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


@pytest.mark.parametrize("name", PAGES)
def test_copy_buttons_are_seen_and_reached_by_keyboard(chromium, address, name):
    """Visible without a pointer over them; Tab reaches each, Enter copies."""
    page, _ = open_page(chromium, address, name)
    unfold(page)
    buttons = page.locator("button.copybtn")
    page.mouse.move(0, 0)
    for index in range(buttons.count()):
        assert buttons.nth(index).evaluate("b => getComputedStyle(b).opacity") == "1"
    reached = set()
    for _ in range(600):
        page.keyboard.press("Tab")
        state = page.evaluate(
            """() => {
              const at = document.activeElement;
              if (!at || at === document.body) return null;
              const all = [...document.querySelectorAll("button.copybtn")];
              return [all.indexOf(at), getComputedStyle(at).outlineStyle];
            }"""
        )
        if state is None:
            break
        if state[0] >= 0:
            reached.add(state[0])
            assert state[1] != "none", "the focus cannot be seen"
            if len(reached) == 1:
                page.evaluate("navigator.clipboard.writeText('')")
                page.keyboard.press("Enter")
                page.wait_for_function(
                    "async () => (await navigator.clipboard.readText())"
                )
                page.wait_for_selector(
                    "[role=status]:text('Copied!')", state="attached"
                )
    assert reached == set(range(buttons.count()))
    page.context.close()


@pytest.mark.parametrize("name", PAGES)
def test_what_scrolls_sideways_can_be_reached_by_keyboard(chromium, address, name):
    """On a phone, each wide program, output and table takes the focus, by a name."""
    page, _ = open_page(chromium, address, name, width=360)
    unfold(page)
    wide = page.evaluate(
        """() => [...document.querySelectorAll("article *")]
          .filter((e) => e.scrollWidth > e.clientWidth)
          .filter((e) => ["auto", "scroll"].includes(getComputedStyle(e).overflowX))
          .map((e) => [e.tabIndex, e.getAttribute("aria-label")])"""
    )
    assert wide, "no block is wider than a phone: this test would see nothing"
    assert all(index == 0 and label for index, label in wide), wide
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_figures_can_be_read_in_both_schemes(chromium, address, site, scheme):
    """Words at a contrast of 4.5 and curves at 3 against the page, as WCAG asks."""
    texts = {name: (site / f"{name}.html").read_text("utf-8") for name in PAGES}
    for kind in ("curves", "diagram"):
        drawn = [name for name in PAGES if f'<figure class="{kind}' in texts[name]]
        assert drawn, f"no page has {kind}: this test would see nothing"
    for name in (name for name in PAGES if "<figure" in texts[name]):
        page, _ = open_page(chromium, address, name, scheme=scheme)
        contrasts = page.evaluate(
            """() => {
              const light = (color) => color.match(/[\\d.]+/g).slice(0, 3)
                .map((part) => part / 255)
                .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
                .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
              const page = light(getComputedStyle(document.body).backgroundColor);
              const contrast = (color) => {
                const [low, high] = [light(color), page].sort((a, b) => a - b);
                return (high + 0.05) / (low + 0.05);
              };
              const all = (what) => [...document.querySelectorAll(what)];
              const colors = (what, part) => all(`figure ${what}`)
                .map((e) => contrast(getComputedStyle(e)[part]));
              return [colors("text", "fill"), colors("use[style*=curve]", "stroke")];
            }"""
        )
        words, curves = contrasts
        assert words
        assert curves or '<figure class="curves' not in texts[name]
        assert all(contrast >= 4.5 for contrast in words), (name, words)
        assert all(contrast >= 3 for contrast in curves), (name, curves)
        page.context.close()


def test_the_first_page_shows_a_pattern_at_once(chromium, address):
    """On a laptop's screen the first program and its output need no scrolling."""
    page, _ = open_page(chromium, address, PAGES[0])
    cell = page.locator("div.cell").first
    assert cell.locator("div.cell_output").is_visible()
    box = cell.bounding_box()
    assert box["y"] + box["height"] <= 900
    page.context.close()


def test_the_schemes_differ(chromium, address):
    """Dark is dark and light is light."""
    brightness = {}
    for scheme in ("light", "dark"):
        page, _ = open_page(chromium, address, PAGES[0], scheme=scheme)
        color = page.evaluate("getComputedStyle(document.body).backgroundColor")
        brightness[scheme] = sum(map(int, color[4:-1].split(",")[:3]))
        page.context.close()
    assert brightness["light"] > 600 > 200 > brightness["dark"]
