from types import SimpleNamespace

import pytest

from builder.site.page_files import choose_files


class Asset:
    """A style sheet or script as Sphinx gives it to a page."""

    def __init__(self, filename, **attributes):
        self.filename, self.attributes = filename, attributes


@pytest.fixture
def files_of(tmp_path):
    """The files that a page loads, by its name and its HTML."""
    (tmp_path / "_static/pages").mkdir(parents=True)

    def files_of(name, body):
        sheets = ["mystnb.css", "book.css", "print.css", "steps.css", "pages/a-b.css"]
        scripts = ["clipboard.min.js", "copy.js", "steps.js", "search.js"]
        for file in sheets + scripts:
            end = "\n//# sourceMappingURL=x.map" if file.endswith("js") else ""
            (tmp_path / "_static" / file).write_text(f"{file}{end}\n")
        media = {"print.css": {"media": "print"}}
        context = {
            "body": body,
            "css_files": [Asset(f"_static/{f}", **media.get(f, {})) for f in sheets],
            "script_files": [Asset(f"_static/{f}") for f in scripts],
        }
        choose_files(SimpleNamespace(outdir=tmp_path), name, "", context, None)
        return [a.filename for a in context["css_files"] + context["script_files"]]

    return files_of


def test_all_pages_load_one_sheet_and_one_script(files_of, tmp_path):
    assert files_of("book/c", "<p>") == ["_static/site.css", "_static/site.js"]
    sheet = (tmp_path / "_static/site.css").read_text()
    assert sheet == "book.css\n\n@media print {\nprint.css\n}\n"
    assert (tmp_path / "_static/site.js").read_text().split() == [
        "copy.js",
        "search.js",
    ]


def test_a_page_also_loads_the_files_of_what_it_shows(files_of):
    shown = files_of("book/c", '<div class="steps">')
    assert shown[1::2] == ["_static/steps.css", "_static/steps.js"]
    assert files_of("book/a/b", "")[1] == "_static/pages/a-b.css"
