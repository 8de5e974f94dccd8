"""Runs axe-core on an open page."""

import json

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

# The rules whose findings may differ between light and dark.
OF_COLOR = ["color-contrast", "link-in-text-block"]
# Formats axe-core's violations, a line for each element.
VIOLATIONS = """({ violations }) => violations.flatMap(({ id, help, nodes }) =>
  nodes.map(({ target }) => `${id}: ${target.flat().join(" ")}: ${help}`))"""

# Two elements of each style: color, font size and weight, and all backgrounds.
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
    """The violations on an open page: rule, selector, description."""
    page.evaluate(AXE_SCRIPT)
    return run_axe(page)


def findings_by_look(page: Page) -> list[str]:
    """The same in a third of the time: contrast is checked by style.

    Most of axe-core's time is spent on the contrast of highlighted code. Elements of
    one style have the same contrast, so two are checked: one may be half hidden, which
    axe cannot decide.
    """
    page.evaluate(AXE_SCRIPT)
    others = {name: {"enabled": False} for name in OF_COLOR}
    return [*run_axe(page, json.dumps({"rules": others})), *color_findings(page)]


def color_findings(page: Page) -> list[str]:
    """The violations of the rules of color, on a page that has `AXE_SCRIPT`."""
    return [
        *run_axe(page, f'({LOOKS})(), {{runOnly: ["color-contrast"]}}'),
        *run_axe(page, '{runOnly: ["link-in-text-block"]}'),
    ]


def run_axe(page: Page, arguments: str = "") -> list[str]:
    """Run axe-core after `AXE_SCRIPT`; `arguments` are JavaScript."""
    return page.evaluate(f"async () => ({VIOLATIONS})(await axe.run({arguments}))")
