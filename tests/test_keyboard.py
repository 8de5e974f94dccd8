"""The site by keyboard and by ear: a page of each kind, with the theme's own parts."""

from itertools import pairwise

import pytest

from tests.pages import open_page, unfold

# Home, a topic, a diagram, errors, folded solutions, curves.
KINDS = [
    "book/index",
    "book/vmap/axes",
    "book/lax-scan/index",
    "book/array-assignments/errors",
    "book/vmap/exercises",
    "book/array-assignments/speed",
]
WIDTHS = [1280, 360]
DRAWERS = [
    (360, "__navigation", ".sidebar-drawer"),
    (360, "__toc", ".toc-drawer"),
    (1280, "__toc", ".toc-drawer"),
]

# What has the focus: its number among all elements, and whether it is seen. A
# checkbox that opens something is not painted; its label, or what it opened, is.
FOCUSED = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const painted = (e) => e && getComputedStyle(e).opacity !== "0"
    && e.checkVisibility({ visibilityProperty: true });
  const ringed = (e) => painted(e) && getComputedStyle(e).outlineStyle !== "none"
    && parseFloat(getComputedStyle(e).outlineWidth) >= 2;
  const onScreen = (e) => {
    const { top, left, bottom, right } = e.getBoundingClientRect();
    return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  };
  const marks = [at, ...(at.labels ?? [])];
  return {
    number: [...document.querySelectorAll("*")].indexOf(at),
    what: at.outerHTML.slice(0, 120),
    seen: marks.some((e) => ringed(e) && onScreen(e)),
    drawer: !!at.closest("aside"),
  };
}"""

# All that takes the focus, and is not out of reach.
FOCUSABLE = """() => [...document.querySelectorAll("*")]
  .map((e, number) => [e, number])
  .filter(([e]) => e.tabIndex >= 0 && !e.disabled && e.type !== "hidden"
    && !e.closest("[inert], symbol")
    && e.checkVisibility({ visibilityProperty: true })
    && (e.matches("a[href], button, input, summary, [tabindex]")))
  .map(([, number]) => number)"""


def stops(page):
    """Where the Tab key leads, to the page's end."""
    found = []
    while len(found) < 1000:
        page.keyboard.press("Tab")
        at = page.evaluate(FOCUSED)
        if at is None or (found and at["number"] == found[0]["number"]):
            return found
        found.append(at)
    raise AssertionError("the Tab key does not come to an end")


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("width", WIDTHS)
def test_tab_leads_through_the_page(chromium, address, name, width):
    """To all that takes the focus, in the page's order, and the focus is seen."""
    page, wrong = open_page(chromium, address, name, width, reduced_motion="reduce")
    unfold(page)
    expected = page.evaluate(FOCUSABLE)
    found = stops(page)
    assert [stop["what"] for stop in found if not stop["seen"]] == []
    assert [stop["number"] for stop in found] == expected
    assert "skip-to-content" in found[0]["what"]
    assert any(stop["drawer"] for stop in found) == (width > 360), "on a phone: closed"
    assert wrong == []
    page.context.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_the_skip_link_leads_to_the_article(chromium, address, width):
    """Tab, Enter, Tab: one is in the article."""
    page, _ = open_page(chromium, address, KINDS[1], width)
    for key in ("Tab", "Enter", "Tab"):
        page.keyboard.press(key)
    assert page.evaluate("!!document.activeElement.closest('article')")
    page.context.close()


def open_drawer(page, box):
    """Go to a drawer's checkbox by the Tab key and press the space bar."""
    for _ in range(4):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == box:
            page.keyboard.press("Space")
            return
    raise AssertionError(f"{box} is not among the first things on the page")


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize(("width", "box", "drawer"), DRAWERS)
def test_a_drawer_opens_by_keyboard(chromium, address, width, box, drawer, scripts):
    """It is out of sight and of reach, then in both, with scripts and without."""
    page, _ = open_page(chromium, address, KINDS[1], width, java_script_enabled=scripts)
    inside = page.locator(f"{drawer} a:visible")
    assert inside.count() == 0
    open_drawer(page, box)
    assert page.get_by_role("checkbox", checked=True).count() == 1
    inside.last.wait_for()
    page.keyboard.press("Space")
    inside.first.wait_for(state="hidden")
    page.context.close()


@pytest.mark.parametrize(("width", "box", "drawer"), DRAWERS)
def test_an_open_drawer_keeps_the_focus(chromium, address, width, box, drawer):
    """The Tab key stays in it; Escape and a link close it, and lead on from there."""
    page, wrong = open_page(chromium, address, KINDS[1], width, reduced_motion="reduce")
    open_drawer(page, box)
    ring = page.locator(drawer).evaluate("e => getComputedStyle(e).outlineStyle")
    assert ring == "solid", "the focus cannot be seen"
    found = stops(page)
    assert found[-1]["drawer"], "the drawer's links"
    reached = [stop for stop in found if not stop["drawer"]]
    assert all("sidebar-toggle" in stop["what"] for stop in reached), reached
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == box
    assert page.locator(f"{drawer} a:visible").count() == 0
    assert page.locator("[inert]").count() == 0

    page.keyboard.press("Space")
    link = page.locator(f"{drawer} a:visible").last
    target = link.evaluate("a => a.href")
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(target)
    assert page.locator(f"{drawer} a:visible").count() == 0
    if "#" in target:
        page.keyboard.press("Tab")
        assert page.evaluate("!!document.activeElement.closest('article')")
    assert wrong == []
    page.context.close()


def test_only_one_drawer_is_open(chromium, address):
    """The second one takes the place of the first."""
    page, _ = open_page(chromium, address, KINDS[1], 360)
    open_drawer(page, "__navigation")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert page.locator(".sidebar-toggle:checked").get_attribute("id") == "__toc"
    assert page.locator(".toc-drawer[inert]").count() == 0
    assert page.locator(".sidebar-drawer[inert]").count() == 1
    page.context.close()


def test_the_chapter_in_the_sidebar_folds_by_keyboard(chromium, address):
    """Its switch takes the focus, which is seen on its arrow."""
    page, _ = open_page(chromium, address, KINDS[1])
    switch = page.get_by_role("switch")
    pages = page.locator(".sidebar-tree .toctree-l2 a:visible")
    assert pages.count()
    switch.focus()
    page.keyboard.press("Space")
    assert pages.count() == 0
    assert page.evaluate(FOCUSED)["seen"]
    page.context.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_the_button_for_the_colors_says_which_are_on(chromium, address, width):
    """Before it is used, and after."""
    page, _ = open_page(chromium, address, KINDS[1], width)
    heard = []
    for _ in range(4):
        theme = page.evaluate("document.body.dataset.theme")
        button = page.get_by_role("button", name=f"Colors: {theme}", exact=True)
        heard.append(theme)
        button.focus()
        page.keyboard.press("Enter")
    assert heard == ["auto", "dark", "light", "auto"]
    page.context.close()


@pytest.mark.parametrize("name", KINDS)
def test_a_page_makes_sense_to_the_ear(chromium, address, name):
    """A language, one title, no level left out; links, pictures with words."""
    page, _ = open_page(chromium, address, name)
    assert page.locator("html").get_attribute("lang") == "en"
    headings = page.locator("h1, h2, h3, h4, h5, h6")
    levels = headings.evaluate_all("all => all.map((h) => Number(h.tagName[1]))")
    assert levels.count(1) == 1 == levels[0]
    assert all(below - above <= 1 for above, below in pairwise(levels))
    unnamed = page.evaluate(
        """() => [...document.querySelectorAll("a, img, svg")]
          .filter((e) => e.checkVisibility())
          .filter((e) => !e.closest("[aria-hidden=true], [role=img][aria-label]"))
          .filter((e) => !e.textContent.trim() && !e.alt && !e.ariaLabel)
          .map((e) => e.outerHTML.slice(0, 120))"""
    )
    assert unnamed == []
    current = page.locator("[aria-current=page]")
    assert current.count() == (name != KINDS[0])
    page.context.close()


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_nothing_moves_where_motion_is_not_wanted(chromium, address, motion):
    """No transition, no animation, no smooth scrolling; they are there otherwise."""
    page, _ = open_page(chromium, address, KINDS[1], 360, reduced_motion=motion)
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].flatMap((e) =>
          ["", "::before", "::after"].map((part) => getComputedStyle(e, part)))
          .filter((style) => /[1-9]/.test(style.transitionDuration)
            || style.animationName !== "none" || style.scrollBehavior === "smooth")
          .length"""
    )
    assert (moving == 0) == (motion == "reduce"), moving
    page.context.close()
