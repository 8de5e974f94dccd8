"""Indexes the pages with Pagefind, which replaces Sphinx's search.

Only a page's article is indexed, without buttons and plots. Sphinx writes a section's
id on the section and Pagefind expects it on the heading, so Pagefind reads copies of
the articles. If no article has changed, the index is not written again.

A page's front matter may list other names of its subject, which are searched, and
shown only in the list of results; Sphinx's own `nosearch` leaves a page out:

    also: rolling mean, moving average
"""

import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
from html import escape
from importlib.metadata import version
from pathlib import Path

from sphinx.application import Sphinx

from builder.chapters import find_chapter
from builder.strict import stop

ARTICLE = re.compile(r"<article\b.*</article>", re.DOTALL)
HEADING = re.compile(
    r'<section\b[^>]*\bid="([^"]+)"[^>]*>\s*(?:<span id="[^"]*"></span>)*<h([1-6])'
)
LEFT_OUT = (".headerlink", ".open", "button", "svg", "math", ".error-list", "[hidden]")
# Pagefind's files for other interfaces and languages.
UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js", "wasm.unknown.pagefind")
# Files of Sphinx's search, some of which it writes although that is disabled.
REPLACED = ("search.html", "searchindex.js", "_static/searchtools.js")
REPLACED += ("_static/language_data.js", "_static/sphinx_highlight.js")


def disable_own_search(app: Sphinx) -> None:
    """Disable Sphinx's search page and index."""
    app.builder.search = False


def write_index(app: Sphinx) -> None:
    """Index the articles, if one has changed since the last time."""
    site = Path(app.outdir)
    for name in REPLACED:
        (site / name).unlink(missing_ok=True)
    articles = read_articles(app)
    digest = articles_digest(articles)
    stored = site / "pagefind" / "digest"
    if stored.exists() and stored.read_text(encoding="utf-8") == digest:
        return
    with tempfile.TemporaryDirectory(dir=site.parent) as folder:
        pages, index = Path(folder, "pages"), Path(folder, "index")
        for name, article in articles.items():
            page = pages / name
            page.parent.mkdir(parents=True, exist_ok=True)
            html = f'<!doctype html><html lang="{app.config.language}">{article}</html>'
            page.write_text(html, encoding="utf-8")
        index_pages(pages, index)
        (index / stored.name).write_text(digest, encoding="utf-8")
        shutil.rmtree(stored.parent, ignore_errors=True)
        shutil.move(index, stored.parent)


def read_articles(app: Sphinx) -> dict[str, str]:
    """Path of each page within the site -> HTML of its article."""
    articles = {}
    for name in sorted(app.env.all_docs):
        metadata = app.env.metadata[name]
        if "nosearch" in metadata:
            continue
        page = Path(app.builder.get_outfilename(name))
        article = ARTICLE.search(page.read_text(encoding="utf-8"))
        if not article:
            stop([f"{name}: the page has no <article> to be searched"])
        address = page.relative_to(app.outdir).as_posix()
        chapter = find_chapter(app, name)
        facts = {"chapter": chapter and chapter.title, "also": metadata.get("also")}
        articles[address] = add_facts(HEADING.sub(r'<h\2 id="\1"', article[0]), facts)
    return articles


def add_facts(article: str, facts: dict[str, str | None]) -> str:
    """An article with what the list of results shows or ranks by, and other names."""
    for name, words in facts.items():
        if words:
            words = escape(words)
            fact = f'<i data-pagefind-meta="{name}[title]" title="{words}"></i>'
            article = article.replace("</article>", f"{fact}</article>", 1)
    if also := facts["also"]:
        names = f'<p data-pagefind-weight="10">Also: {escape(also)}.</p>'
        article = article.replace("</h1>", f"</h1>{names}", 1)
    return article


def articles_digest(articles: dict[str, str]) -> str:
    """A hash of the articles and of the code that indexes them."""
    digest = hashlib.sha256(Path(__file__).read_bytes() + version("pagefind").encode())
    for name, article in articles.items():
        digest.update(f"{name}\n{article}\n".encode())
    return digest.hexdigest()


def index_pages(pages: Path, index: Path) -> None:
    """Run Pagefind; stop the build if it fails."""
    command = [sys.executable, "-m", "pagefind", "--silent", "--keep-index-url"]
    command += ["--site", pages, "--output-path", index]
    command += [part for left in LEFT_OUT for part in ("--exclude-selectors", left)]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode:
        lines = (result.stdout + result.stderr).strip().splitlines()
        stop(["the pages could not be indexed for the search", *lines[-3:]])
    for pattern in UNUSED:
        for file in index.glob(pattern):
            file.unlink()
