"""Indexes the pages for the search, which Pagefind does, and not Sphinx.

Of a page only its article is indexed, without buttons and drawings. Sphinx
puts the name of a section on the section, Pagefind looks for it on the
heading: it gets a copy that has it there. Where no article has changed, the
index stays as it is.

Sphinx's own search would be a page, an index that travels as a whole, and
four scripts; none of it is written.
"""

import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from sphinx.application import Sphinx

from builder.strict import stop

ARTICLE = re.compile(r"<article\b.*</article>", re.DOTALL)
HEADING = re.compile(
    r'<section\b[^>]*\bid="([^"]+)"[^>]*>\s*(?:<span id="[^"]*"></span>)*<h([1-6])'
)
LEFT_OUT = (".headerlink", ".open", "button", "svg", "math", ".error-list")
# Written by Pagefind for interfaces other than ours, and for other languages.
UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js", "wasm.unknown.pagefind")
# Written by Sphinx for its own search, some even where that is switched off.
REPLACED = ("search.html", "searchindex.js", "_static/searchtools.js")
REPLACED += ("_static/language_data.js", "_static/sphinx_highlight.js")


def disable_own_search(app: Sphinx) -> None:
    """Have Sphinx write no search page and no index."""
    app.builder.search = False


def write_index(app: Sphinx, exception: Exception | None) -> None:
    """Index the articles, where one differs from what the index was made of."""
    if exception is not None or app.builder.format != "html":
        return
    site = Path(app.outdir)
    for name in REPLACED:
        (site / name).unlink(missing_ok=True)
    articles = read_articles(app)
    digest = articles_digest(articles)
    kept = site / "pagefind" / "digest"
    if kept.exists() and kept.read_text(encoding="utf-8") == digest:
        return
    with tempfile.TemporaryDirectory(dir=site.parent) as folder:
        pages, index = Path(folder, "pages"), Path(folder, "index")
        for name, article in articles.items():
            page = pages / name
            page.parent.mkdir(parents=True, exist_ok=True)
            html = f'<!doctype html><html lang="{app.config.language}">{article}</html>'
            page.write_text(html, encoding="utf-8")
        index_pages(pages, index)
        (index / kept.name).write_text(digest, encoding="utf-8")
        shutil.rmtree(kept.parent, ignore_errors=True)
        shutil.move(index, kept.parent)


def read_articles(app: Sphinx) -> dict[str, str]:
    """The article of each page, by its address within the site."""
    articles = {}
    for name in sorted(app.env.all_docs):
        page = Path(app.builder.get_outfilename(name))
        found = ARTICLE.search(page.read_text(encoding="utf-8"))
        if not found:
            stop([f"{name}: the page has no <article> to be searched"])
        address = page.relative_to(app.outdir).as_posix()
        articles[address] = HEADING.sub(r'<h\2 id="\1"', found[0])
    return articles


def articles_digest(articles: dict[str, str]) -> str:
    """What changes with the articles, and with how they are indexed."""
    digest = hashlib.sha256(Path(__file__).read_bytes() + version("pagefind").encode())
    for name, article in articles.items():
        digest.update(f"{name}\n{article}\n".encode())
    return digest.hexdigest()


def index_pages(pages: Path, index: Path) -> None:
    """Run Pagefind; a build whose pages it cannot index fails."""
    command = [sys.executable, "-m", "pagefind", "--silent", "--keep-index-url"]
    command += ["--site", pages, "--output-path", index]
    command += [part for left in LEFT_OUT for part in ("--exclude-selectors", left)]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode:
        said = (result.stdout + result.stderr).strip().splitlines()
        stop(["the pages could not be indexed for the search", *said[-3:]])
    for pattern in UNUSED:
        for file in index.glob(pattern):
            file.unlink()
