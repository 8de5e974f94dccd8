"""Changed pages in one file: it loads nothing, and works by keyboard and on a phone."""

import pytest

from tests.helpers.built_page import frames, soup_of
from tools import preview_file
from tools.preview_file import write


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
    site = small_site(tmp_path / "site", body="\"></iframe><h1 id='out'>&quot;&gt;")
    write(site, ["book/a"], tmp_path / "p.html")
    assert not soup_of(tmp_path / "p.html").select("#out")
    (page,) = frames(tmp_path / "p.html")
    assert page.select("#out")


def test_pages_that_do_not_fit_are_named(tmp_path, monkeypatch):
    """And the file keeps to its size; what comes after is not even read."""
    monkeypatch.setattr(preview_file, "SIZE", 1_500)
    site = small_site(tmp_path / "site", body="x" * 600)
    for name in "bc":
        (site / f"book/{name}.html").write_text((site / "book/a.html").read_text())
    write(site, [f"book/{name}" for name in "abcd"], tmp_path / "p.html")
    soup = soup_of(tmp_path / "p.html")
    assert [frame["title"] for frame in soup.select("iframe")] == ["book/a"]
    assert [item.string for item in soup.select("li")] == ["book/b", "book/c", "book/d"]


def test_no_page_has_changed(tmp_path):
    """The file says so; the step that keeps it would fail without one."""
    write(tmp_path, [], tmp_path / "p.html")
    assert "No page has changed." in (tmp_path / "p.html").read_text()


@pytest.mark.parametrize("missing", ["book/a.html", "a.css", "a.js", "a b.svg"])
def test_a_file_that_is_missing_is_named(tmp_path, missing):
    site = small_site(tmp_path / "site", body="<img src='../a%20b.svg'>")
    (site / missing).unlink()
    name = missing.rpartition("/")[2]
    with pytest.raises(ValueError, match=rf"{name}: No such file .*; `make book`"):
        write(site, ["book/a"], tmp_path / "p.html")
    assert not (tmp_path / "p.html").exists()
