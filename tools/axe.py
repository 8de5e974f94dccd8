"""Runs axe-core on an open page."""

import json

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

# The rules whose findings may differ between light and dark.
OF_COLOR = ["color-contrast", "link-in-text-block"]
# Formats axe-core's violations, a line for each element.
VIOLATIONS = """({ violations }) => violations.flatMap(({ id, help, nodes }) =>
  nodes.map(({ target }) => `${id}: ${target.flat().join(" ")}: ${help}`))"""

# Two elements of each style that were not returned before on this page. A style is font
# size and weight, underline, and the colors and backgrounds of all elements around.
NEW_LOOKS = """() => {
  const looks = (window.looksSeen ??= {});
  const unseen = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const at = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !at.checkVisibility()) continue;
    const { fontSize, fontWeight, textDecorationLine } = getComputedStyle(at);
    const look = [fontSize, fontWeight, textDecorationLine];
    for (let e = at; e; e = e.parentElement) {
      const { color, backgroundColor, backgroundImage, opacity } = getComputedStyle(e);
      look.push(color, backgroundColor, backgroundImage, opacity);
    }
    const alike = (looks[look] ??= new Set());
    if (alike.size === 2 || alike.has(at)) continue;
    alike.add(at);
    unseen.push(at);
  }
  return unseen;
}"""


def findings(page: Page) -> list[str]:
    """The violations on an open page: rule, selector, description."""
    page.evaluate(AXE_SCRIPT)
    return run_axe(page)


def findings_by_look(page: Page) -> list[str]:
    """The same in a third of the time: colors are checked by style.

    Most of axe-core's time is spent on the contrast of highlighted code. Elements of
    one style have the same contrast, so two are checked: one may be half hidden, which
    axe cannot decide. A style that an earlier call checked is not checked again.
    """
    page.evaluate(AXE_SCRIPT)
    others = {name: {"enabled": False} for name in OF_COLOR}
    return [*run_axe(page, json.dumps({"rules": others})), *color_findings(page)]


def color_findings(page: Page) -> list[str]:
    """What the rules of color find in styles that are new since the last call.

    The page must have `AXE_SCRIPT`; its colors or its size may have changed.
    """
    unseen = page.evaluate_handle(f"({NEW_LOOKS})()")
    rules = json.dumps({"runOnly": OF_COLOR})
    return unseen.evaluate(
        f"""async (elements) => elements.length === 0 ? [] :
          ({VIOLATIONS})(await axe.run(elements, {rules}))"""
    )


def run_axe(page: Page, arguments: str = "") -> list[str]:
    """Run axe-core after `AXE_SCRIPT`; `arguments` are JavaScript."""
    return page.evaluate(f"async () => ({VIOLATIONS})(await axe.run({arguments}))")
