"""Changed pages in one file: it loads nothing, and works by keyboard and on a phone."""

import pytest
from bs4 import BeautifulSoup

from tests.pages import open_page
from tools import preview_file
from tools.axe import findings
from tools.browser import served
from tools.preview_file import write

NAMES = ["book/first", "book/second"]


@pytest.fixture(scope="module")
def preview(built_book, tmp_path_factory):
    """The small book's two pages with programs, in one file."""
    file = tmp_path_factory.mktemp("preview") / "new" / "preview.html"
    write(built_book.folder / "_build" / "html", NAMES, file)
    return file


def frames(file):
    """The pages in a file, each parsed."""
    soup = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")
    return [
        BeautifulSoup(frame["srcdoc"], "html.parser") for frame in soup.select("iframe")
    ]


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_opens_cleanly_and_for_everyone(chromium, preview, width, scheme):
    """One request, for the file itself; no error; axe finds nothing."""
    with served(preview.parent) as address:
        page, wrong = open_page(chromium, address, "preview", width, scheme)
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.reload(wait_until="networkidle")
    assert asked == [f"{address}/preview.html"]
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
    page.context.close()


def test_it_works_by_keyboard(chromium, preview):
    """The first page is open; the second opens by Enter; both have names."""
    with served(preview.parent) as address:
        page, wrong = open_page(chromium, address, "preview")
    second = page.frame_locator("iframe >> nth=1").locator("h1")
    assert not second.is_visible()
    page.locator("summary").nth(1).focus()
    page.keyboard.press("Enter")
    second.wait_for()
    assert [f.get_attribute("title") for f in page.locator("iframe").all()] == NAMES
    assert wrong == []
    page.context.close()


def test_a_link_within_a_page_stays_within_it(chromium, preview):
    """Not in the file around it, which has another address."""
    with served(preview.parent) as address:
        page, wrong = open_page(chromium, address, "preview")
    frame = page.frames[1]
    link = frame.locator("article a[href^='#']").first
    link.evaluate("link => link.click()")
    frame.wait_for_url("about:srcdoc#*")
    assert page.url == f"{address}/preview.html"
    assert frame.locator("h1").count() == 1
    assert wrong == []
    page.context.close()


def test_programs_can_be_copied(chromium, preview, built_book):
    """As on the site."""
    with served(preview.parent) as address:
        page, _ = open_page(chromium, address, "preview")
        button = page.frame_locator("iframe >> nth=0").locator("button.copybtn")
        button.first.click()
        page.frame_locator("iframe >> nth=0").get_by_text("Copied!").wait_for(
            state="attached"
        )
        copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == built_book.read("examples/first.py").rstrip("\n")
    page.context.close()


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


def small_site(folder, body="", style="", script=""):
    """A site of one page with a style sheet, a script and a picture."""
    page = (
        "<html><head><title>T</title><link rel='stylesheet' media='print' "
        f"href='../a.css?v=1'></head><body>{body}<script src='../a.js'></script>"
        "</body></html>"
    )
    files = {"book/a.html": page, "a.css": style, "a.js": script, "a b.svg": "<svg/>"}
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_what_a_page_needs_is_in_it(tmp_path):
    """Styles with their pictures, scripts, pictures; none of it ends its tag."""
    site = small_site(
        tmp_path / "site",
        body="<img src='../a%20b.svg'><a href='b.html'>b</a><pre>a  &lt;b\n</pre>",
        style="p { background: url('a%20b.svg') } q { mask: url(data:x) url(#y) }",
        script="x = '</script><b>' && 1",
    )
    write(site, ["book/a"], tmp_path / "p.html")
    (page,) = frames(tmp_path / "p.html")
    svg = "data:image/svg+xml;base64,PHN2Zy8+"
    assert page.style.string == (
        f'p {{ background: url("{svg}") }} q {{ mask: url(data:x) url(#y) }}'
    )
    assert page.style["media"] == "print"
    assert page.script.string == "x = '<\\/script><b>' && 1"
    assert page.img["src"] == svg
    assert "href" not in page.a.attrs
    assert page.pre.string == "a  <b\n"


def test_a_page_cannot_leave_its_frame(tmp_path):
    """Its text is quoted, whatever it is."""
    site = small_site(tmp_path / "site", body="\"></iframe><h1 id='out'>&quot;&gt;")
    write(site, ["book/a"], tmp_path / "p.html")
    text = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert not BeautifulSoup(text, "html.parser").select("#out")
    (page,) = frames(tmp_path / "p.html")
    assert page.select("#out")


def test_pages_that_do_not_fit_are_named(tmp_path, monkeypatch):
    """And the file keeps to its size; what comes after is not even read."""
    monkeypatch.setattr(preview_file, "SIZE", 1_500)
    site = small_site(tmp_path / "site", body="x" * 600)
    for name in "bc":
        (site / f"book/{name}.html").write_text((site / "book/a.html").read_text())
    write(site, [f"book/{name}" for name in "abcd"], tmp_path / "p.html")
    soup = BeautifulSoup((tmp_path / "p.html").read_text(), "html.parser")
    assert [frame["title"] for frame in soup.select("iframe")] == ["book/a"]
    assert [item.string for item in soup.select("li")] == ["book/b", "book/c", "book/d"]


def test_no_page_has_changed(tmp_path):
    """The file says so; the step that keeps it would fail without one."""
    write(tmp_path, [], tmp_path / "p.html")
    assert "No page has changed." in (tmp_path / "p.html").read_text()


@pytest.mark.parametrize("missing", ["book/a.html", "a.css", "a.js", "a b.svg"])
def test_a_file_that_is_missing_is_named(tmp_path, missing):
    """With what builds it; and nothing half is written."""
    site = small_site(tmp_path / "site", body="<img src='../a%20b.svg'>")
    (site / missing).unlink()
    name = missing.rpartition("/")[2]
    with pytest.raises(ValueError, match=rf"{name}: No such file .*; `make book`"):
        write(site, ["book/a"], tmp_path / "p.html")
    assert not (tmp_path / "p.html").exists()
