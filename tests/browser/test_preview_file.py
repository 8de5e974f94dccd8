"""Changed pages in one file: it loads nothing, and works by keyboard and on a phone."""

import pytest

from tests.helpers.built_page import frames
from tools.axe import findings
from tools.browser import served
from tools.preview_file import write

# No page and no program depends on this: it is for reviewers of a pull request.
pytestmark = pytest.mark.rest

NAMES = ["book/first", "book/second"]


@pytest.fixture(scope="module")
def preview(built_book, tmp_path_factory):
    """The small book's two pages with programs, in one file."""
    file = tmp_path_factory.mktemp("preview") / "new" / "preview.html"
    write(built_book.folder / "_build" / "html", NAMES, file)
    return file


@pytest.fixture
def open_preview(open_page, preview):
    """Opens the file on a screen, as the only one that is served."""
    with served(preview.parent) as address:
        yield lambda *screen: open_page("preview", *screen, at=address)


def test_it_names_no_other_file(preview):
    """Links lead within their page, or out, or nowhere."""
    pages = frames(preview)
    assert len(pages) == 2
    for page in pages:
        assert not page.select("link, script[src], .search-open, .page-menu")
        for tag in page.select("[src], [href]"):
            link = tag.get("src") or tag.get("href")
            assert link.startswith(("#", "data:", "https://", "about:srcdoc")), link
            if link.startswith("https://"):
                assert (tag["target"], tag["rel"]) == ("_blank", ["noopener"])


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_opens_cleanly_and_for_everyone(open_preview, width, scheme):
    """One request, for the file itself; no error; axe finds nothing."""
    page, wrong = open_preview(width, scheme)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload(wait_until="networkidle")
    assert asked == [page.url]
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert findings(page) == []
    frame = page.frame_locator("iframe >> nth=0")
    assert frame.locator("h1").is_visible()
    dark = frame.locator("body").evaluate(
        "body => getComputedStyle(body).backgroundColor === 'rgb(19, 20, 22)'"
    )
    assert dark == (scheme == "dark")
    text = page.evaluate("getComputedStyle(document.body).color")
    assert text == ("rgb(255, 255, 255)" if dark else "rgb(0, 0, 0)")
    assert wrong == []


def test_it_works_by_keyboard(open_preview):
    """The first page is open; the second opens by Enter; both have names."""
    page, wrong = open_preview()
    second = page.frame_locator("iframe >> nth=1").locator("h1")
    assert not second.is_visible()
    page.locator("summary").nth(1).focus()
    page.keyboard.press("Enter")
    second.wait_for()
    assert [f.get_attribute("title") for f in page.locator("iframe").all()] == NAMES
    assert wrong == []


def test_a_link_within_a_page_stays_within_it(open_preview):
    """Not in the file around it, which has another address."""
    page, wrong = open_preview()
    frame = page.frames[1]
    link = frame.locator("article a[href^='#']").first
    link.evaluate("link => link.click()")
    frame.wait_for_url("about:srcdoc#*")
    assert page.url.endswith("/preview.html")
    assert frame.locator("h1").count() == 1
    assert wrong == []


def test_programs_can_be_copied(open_preview, built_book):
    page, _ = open_preview()
    frame = page.frame_locator("iframe >> nth=0")
    frame.locator("button.copybtn").first.click()
    frame.get_by_role("status").filter(has_text="Copied!").wait_for(state="attached")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == built_book.read("examples/first.py").rstrip("\n")
