"""The site by keyboard and by ear: a page of each kind, with the theme's own parts."""

import pytest

from tests.helpers.open_pages import unfold
from tests.helpers.page_kinds import KINDS, each_page
from tools.axe import findings_by_look

WIDTHS = [1280, 360]
DRAWERS = [
    (360, "sidebar-drawer"),
    (360, "toc-drawer"),
    (1200, "toc-drawer"),
]

# What has the focus: its number among all elements, and whether it is seen: by an
# outline of its own, of its label, or of the drawer that it opened.
FOCUSED = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const seen = (e) => {
    const { opacity, outlineStyle, outlineWidth } = getComputedStyle(e);
    const { top, left, bottom, right } = e.getBoundingClientRect();
    return e.checkVisibility({ visibilityProperty: true }) && opacity !== "0"
      && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2
      && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  };
  const open = document.querySelector(":popover-open");
  const marks = open && !open.contains(at) ? [open] : [at, ...(at.labels ?? [])];
  return {
    number: [...document.querySelectorAll("*")].indexOf(at),
    what: at.outerHTML.slice(0, 120),
    seen: marks.some(seen),
    drawer: at.closest("aside")?.id,
  };
}"""

# All that takes the focus, and is not out of reach; of a group of radio buttons the one
# that is chosen.
FOCUSABLE = """() => [...document.querySelectorAll("*")]
  .map((e, number) => [e, number])
  .filter(([e]) => e.tabIndex >= 0 && !e.disabled && e.type !== "hidden"
    && e.checkVisibility({ visibilityProperty: true })
    && (e.type !== "radio" || e.checked)
    && e.matches("a[href], button, input, select, summary, [tabindex]"))
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


@pytest.mark.parametrize("name", each_page(KINDS, KINDS[:3]))
@pytest.mark.parametrize("width", WIDTHS)
def test_tab_leads_through_the_page(open_page, name, width):
    """To all that takes the focus, in the page's order, and the focus is seen."""
    page, wrong = open_page(name, width, reduced_motion="reduce")
    unfold(page)
    expected = page.evaluate(FOCUSABLE)
    found = stops(page)
    assert [stop["what"] for stop in found if not stop["seen"]] == []
    assert [stop["number"] for stop in found] == expected
    assert "skip-to-content" in found[0]["what"]
    assert any(stop["drawer"] for stop in found) == (width > 360), "on a phone: closed"
    assert wrong == []


@pytest.mark.parametrize("width", WIDTHS)
def test_the_skip_link_leads_to_the_article(open_page, width):
    page, _ = open_page(KINDS[1], width)
    for key in ("Tab", "Enter", "Tab"):
        page.keyboard.press(key)
    assert page.evaluate("!!document.activeElement.closest('article')")


def open_drawer(page, drawer):
    """Go to a drawer's button by the Tab key and press the space bar."""
    for _ in range(60):
        page.keyboard.press("Tab")
        focused = page.locator(":focus")
        if focused.get_attribute("popovertarget") == drawer:
            page.keyboard.press("Space")
            return
    raise AssertionError(f"no button for the {drawer}")


def test_a_wide_screen_has_both_drawers_in_sight(open_page):
    """And no buttons for them."""
    page, _ = open_page(KINDS[1], 1500)
    for _, drawer in DRAWERS:
        assert page.locator(f"#{drawer} a:visible").count() > 5
    assert page.locator("[popovertarget]:visible").count() == 0


def expanded(page):
    """The buttons of which a screen reader says that they are expanded."""
    wire = page.context.new_cdp_session(page)
    nodes = wire.send("Accessibility.getFullAXTree")["nodes"]
    return [
        node["name"]["value"]
        for node in nodes
        if node["role"]["value"] == "button"
        for part in node["properties"]
        if part["name"] == "expanded" and part["value"]["value"]
    ]


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize(("width", "drawer"), DRAWERS)
def test_a_drawer_opens_by_keyboard(open_page, width, drawer, scripts):
    """It is out of sight, then in it, and again; with scripts and without."""
    page, _ = open_page(KINDS[1], width, java_script_enabled=scripts)
    links = page.locator(f"#{drawer} a:visible")
    assert links.count() == 0
    open_drawer(page, drawer)
    links.last.wait_for()
    page.keyboard.press("Tab")
    assert page.locator(f"#{drawer} :focus").count() == 1
    page.keyboard.press("Escape")
    links.first.wait_for(state="hidden")
    assert page.locator(":focus").get_attribute("popovertarget") == drawer


@pytest.mark.parametrize(("width", "drawer"), DRAWERS)
def test_an_open_drawer_is_in_nobodys_way(open_page, width, drawer):
    """The focus in it is seen; it closes when the focus leaves, or follows a link."""
    page, wrong = open_page(KINDS[1], width, reduced_motion="reduce")
    links = page.locator(f"#{drawer} a:visible")
    open_drawer(page, drawer)
    assert len(expanded(page)) == 1
    at = page.evaluate(FOCUSED)
    inside = 0
    while links.count():
        assert at["seen"], at
        page.keyboard.press("Tab")
        at = page.evaluate(FOCUSED)
        inside += at["drawer"] == drawer
    assert inside > 5
    assert at["seen"], at

    page.locator(f"[popovertarget={drawer}]:visible").press("Enter")
    target = links.last.evaluate("a => a.href")
    links.last.press("Enter")
    page.wait_for_url(target)
    assert links.count() == 0
    if "#" in target:
        page.keyboard.press("Tab")
        assert page.evaluate("!!document.activeElement.closest('article')")
    assert wrong == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_opens_and_appears_is_for_everyone(open_page, scheme):
    """The drawers, and the link to the top that is there on the way back."""
    page, _ = open_page(KINDS[1], 360, scheme, reduced_motion="reduce")
    for drawer in ("sidebar-drawer", "toc-drawer"):
        open_drawer(page, drawer)
        assert findings_by_look(page) == []
        page.keyboard.press("Escape")
    for way in (3000, -500):
        page.mouse.wheel(0, way)
        page.wait_for_timeout(200)  # the theme looks once a frame which way it goes
    page.locator(".back-to-top").wait_for()
    assert findings_by_look(page) == []


def test_the_chapter_in_the_sidebar_folds_by_keyboard(open_page):
    """Its switch takes the focus, which is seen on its arrow."""
    page, _ = open_page(KINDS[1])
    switch = page.get_by_role("switch")
    pages = page.locator(".sidebar-tree .toctree-l2 a:visible")
    assert pages.count()
    switch.focus()
    page.keyboard.press("Space")
    assert pages.count() == 0
    assert page.evaluate(FOCUSED)["seen"]


@pytest.mark.parametrize("width", WIDTHS)
def test_the_button_for_the_colors_says_which_are_on(open_page, width):
    page, _ = open_page(KINDS[1], width)
    heard = []
    for _ in range(4):
        theme = page.evaluate("document.body.dataset.theme")
        button = page.get_by_role("button", name=f"Colors: {theme}", exact=True)
        heard.append(theme)
        button.focus()
        page.keyboard.press("Enter")
    assert heard == ["auto", "dark", "light", "auto"]


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_nothing_moves_where_motion_is_not_wanted(open_page, motion):
    """No transition, no animation, no smooth scrolling; they are there otherwise."""
    page, _ = open_page(KINDS[1], 360, reduced_motion=motion)
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].flatMap((e) =>
          ["", "::before", "::after"].map((part) => getComputedStyle(e, part)))
          .filter((style) => /[1-9]/.test(style.transitionDuration)
            || style.animationName !== "none" || style.scrollBehavior === "smooth")
          .length"""
    )
    assert (moving == 0) == (motion == "reduce"), moving
