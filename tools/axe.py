"""Runs axe-core on an open page."""

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

# What axe-core says of a violation, a line for each element.
VIOLATIONS = """({ violations }) => violations.flatMap(({ id, help, nodes }) =>
  nodes.map(({ target }) => `${id}: ${target.flat().join(" ")}: ${help}`))"""

# Two elements of each look: color, size and weight, and all that is painted behind.
LOOKS = """() => {
  const looks = {};
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const at = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !at.checkVisibility()) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(at);
    const look = [color, fontSize, fontWeight];
    for (let e = at; e; e = e.parentElement) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(e);
      look.push(backgroundColor, backgroundImage, opacity);
    }
    const alike = (looks[look] ??= new Set());
    if (alike.size < 2) alike.add(at);
  }
  return Object.values(looks).flatMap((alike) => [...alike]);
}"""


def findings(page: Page) -> list[str]:
    """What axe-core finds on an open page: rule, selector, what is wrong."""
    page.evaluate(AXE_SCRIPT)
    return run_axe(page)


def findings_by_look(page: Page) -> list[str]:
    """The same in a third of the time: every rule, but contrast by look.

    Most of axe-core's time are contrasts, and most of those are of pieces of
    programs in a dozen colors. Elements that look alike have the same contrast,
    so two of each look tell it; one may be half hidden, where axe cannot tell.
    """
    page.evaluate(AXE_SCRIPT)
    return [
        *run_axe(page, '{rules: {"color-contrast": {enabled: false}}}'),
        *run_axe(page, f'({LOOKS})(), {{runOnly: ["color-contrast"]}}'),
    ]


def run_axe(page: Page, arguments: str = "") -> list[str]:
    """Run axe-core, which is on the page; `arguments` are JavaScript."""
    return page.evaluate(f"async () => ({VIOLATIONS})(await axe.run({arguments}))")
