"""What can be opened beside a page and beside each of its programs."""

import pytest


@pytest.fixture
def page(open_page):
    """A page in the browser."""
    page, _ = open_page("book/vmap/axes")
    page.wait_for_load_state("networkidle")
    return page


def test_the_menu_works_by_keyboard(page):
    """Enter opens it, Escape closes it and hands the focus back."""
    summary = page.locator(".page-menu summary")
    first = page.get_by_role("button", name="Copy as Markdown")
    summary.focus()
    assert not first.is_visible()
    page.keyboard.press("Enter")
    assert first.is_visible()
    page.keyboard.press("Tab")
    assert first.evaluate("e => e === document.activeElement")
    page.keyboard.press("Escape")
    assert not first.is_visible()
    assert summary.evaluate("e => e === document.activeElement")
    summary.click()
    assert first.is_visible()
    page.locator("article h1").click()
    assert not first.is_visible()


def test_a_page_is_copied_as_markdown(page, site):
    """Whole; a screen reader hears that it was, and that it could not be."""
    page.locator(".page-menu summary").click()
    page.get_by_role("button", name="Copy as Markdown").click()
    page.wait_for_selector(".page-menu [role=status]:text('Copied')", state="attached")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == (site / "book/vmap/axes.md").read_text("utf-8")

    page.wait_for_selector(".page-menu button:text('Copy as Markdown')")
    page.route("**/*.md", lambda route: route.abort())
    page.get_by_role("button", name="Copy as Markdown").click()
    page.wait_for_selector(
        ".page-menu [role=status]:text('Could not copy')", state="attached"
    )


def test_a_permanent_link_leads_to_its_program(page):
    """The program is at the top of the window, and marked."""
    cell = page.locator("div.cell").nth(2)
    cell.locator("p.program a").click()
    page.wait_for_timeout(1000)  # it scrolls there
    name = cell.get_attribute("id")
    assert page.url.endswith(f"#{name}")
    assert 0 <= cell.bounding_box()["y"] < 200
    assert cell.evaluate("e => getComputedStyle(e).outlineStyle") == "solid"


def test_without_javascript_nothing_is_dead(open_page):
    """The menu unfolds; what needs a script is not offered, the search neither."""
    page, _ = open_page("book/vmap/axes", java_script_enabled=False)
    page.locator(".page-menu summary").click()
    assert page.get_by_role("link", name="Notebook", exact=True).is_visible()
    assert page.get_by_role("button", name="Copy as Markdown").count() == 0
    assert page.locator(".search-open:visible").count() == 0
