"""Style sheets are trimmed, and no page looks any different for it."""

from pathlib import Path

import furo
import pytest

from tests.helpers.open_pages import show_on
from tests.helpers.page_kinds import KINDS
from tests.helpers.small_book import REPOSITORY

WHOLE = [
    Path(furo.__file__).parent / "theme" / "furo" / "static" / "styles",
    REPOSITORY / "book" / "_static",
]
# Those for the screen, in the order in which the site joins them.
SHEETS = ("furo", "book", "programs", "controls", "page-menu")

# Loads the whole sheets beside the trimmed one; `useWhole` chooses between them.
# Returns the number of rules of each.
ADD_WHOLE = """async () => {
  const trimmed = document.querySelector('link[href*="site.css"]');
  const whole = trimmed.cloneNode();
  whole.href = trimmed.href.replace(/[?].*/, "?whole");
  const loaded = new Promise((done) => whole.addEventListener("load", done));
  trimmed.after(whole);
  await loaded;
  window.useWhole = (yes) => {
    trimmed.sheet.disabled = yes;
    whole.sheet.disabled = !yes;
  };
  document.querySelectorAll("details").forEach((each) => (each.open = true));
  return [trimmed, whole].map((link) => link.sheet.cssRules.length);
}"""
# The place of each element in px. For the first element of each kind, also every
# property that the browser computed. A kind is the names and classes of an element and
# of all elements around it.
COMPUTED = """() => {
  const known = new Set();
  const kind = (element) => element === null ? "" :
    `${kind(element.parentElement)} ${element.tagName}.${element.className}`;
  return [...document.querySelectorAll("html, body, body *")].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const name = kind(element);
    const place = `${name} is at ${[x, y, width, height]}`;
    if (known.has(name)) return [place];
    known.add(name);
    const parts = ["", "::before", "::after", "::marker"].flatMap((part) => {
      const style = getComputedStyle(element, part || null);
      const isThere = {
        "::before": style.content !== "none",
        "::after": style.content !== "none",
        "::marker": getComputedStyle(element).display === "list-item",
      };
      if (isThere[part] === false) return [];
      // Trimmed sheets do not define the variables that nothing reads.
      const properties = [...style].filter((property) => !property.startsWith("--"));
      return properties.map(
        (property) => `${name}${part} ${property}: ${style.getPropertyValue(property)}`
      );
    });
    return [place, ...parts];
  });
}"""
# The entries of `COMPUTED` that differ from those in `trimmed`, each with both.
CHANGED = f"""() => {{
  const whole = ({COMPUTED})();
  if (whole.length !== trimmed.length) return [[trimmed.length, whole.length]];
  return whole.map((now, i) => [trimmed[i], now]).filter(([was, now]) => was !== now);
}}"""


def whole_sheet(name: str) -> str:
    """A style sheet as its author wrote it."""
    return next(
        (folder / name).read_text("utf-8")
        for folder in WHOLE
        if (folder / name).is_file()
    )


@pytest.mark.rest
@pytest.mark.parametrize("name", KINDS)
def test_a_page_looks_as_with_the_whole_sheets(open_page, site, name):
    """Each element has the style that the whole sheets of the theme give it."""
    colors = (site / "_static/pygments.css").read_text("utf-8")
    sheet = "\n".join([colors, *(whole_sheet(f"{sheet}.css") for sheet in SHEETS)])
    page, _ = open_page(name, reduced_motion="reduce")
    page.route("**/site.css?whole", lambda route: route.fulfill(body=sheet))
    rules, rules_of_whole = page.evaluate(ADD_WHOLE)
    assert rules < rules_of_whole
    for width, scheme in [(1280, "light"), (360, "dark")]:
        page.evaluate("useWhole(false)")
        show_on(page, width, scheme)
        seen = page.evaluate(f"(window.trimmed = ({COMPUTED})()).length")
        assert seen > 1000
        page.evaluate("useWhole(true)")
        show_on(page, width, scheme)
        assert page.evaluate(CHANGED) == []
