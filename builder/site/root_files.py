"""Writes the files at the site's root: index.html, 404.html, sitemap.xml, robots.txt.

The pages are in the folder `book`, so the root redirects to the first, with the same
metadata, since a link preview does not follow it. A host shows 404.html at any address
that does not exist, so its links begin at the site's root. A sitemap needs absolute
addresses, so there is none if the site's address is unknown.
"""

import html
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from sphinx.application import Sphinx

from builder.chapters import read_chapters
from builder.site.head import metadata_tags

HEAD = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
"""
REDIRECT_PAGE = (
    HEAD
    + """\
<title>{title}</title>
<meta http-equiv="refresh" content="0; url={first}">
{metadata}
{canonical}</head>
<body><p><a href="{first}">{title}</a></p></body>
</html>
"""
)
NOT_FOUND_PAGE = (
    HEAD
    + """\
<title>Page not found - {title}</title>
<link rel="icon" href="{root}_static/favicon.svg">
<link rel="stylesheet" href="{root}_static/site.css">
<script src="{root}_static/search.js"></script>
</head>
<body data-theme="auto">
<main style="max-width: 40rem; margin: 15vh auto; padding: 0 1rem">
<article>
<h1>Page not found</h1>
<p>There is no page at this address. It may have been renamed.</p>
<p><button class="search-open" type="button" style="padding: 0.5rem 1rem">
Search the book</button></p>
<p>Or begin with one of these:</p>
<ul>
{pages}
</ul>
</article>
</main>
</body>
</html>
"""
)
SITEMAP = """\
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{pages}
</urlset>
"""
ROBOTS = "User-agent: *\nAllow: /\n\nSitemap: {}\n"


def redirect_page(app: Sphinx) -> str:
    """Render index.html; Jupyter Book writes a minimal one if it is missing."""
    first = app.builder.get_target_uri(app.config.root_doc)
    base = app.config.html_baseurl
    canonical = f'<link rel="canonical" href="{urljoin(base, first)}">\n'
    return REDIRECT_PAGE.format(
        language=app.config.language,
        title=html.escape(app.config.html_title),
        first=first,
        metadata="\n".join(metadata_tags(app, app.config.root_doc, base)),
        canonical=canonical if base else "",
    )


def not_found_page(app: Sphinx) -> str:
    """Render 404.html: the search, the home page and the chapters."""
    titles = {app.config.root_doc: app.config.html_title}
    titles |= {chapter.pages[0]: chapter.title for chapter in read_chapters(app)}
    root = urlsplit(app.config.html_baseurl).path or "/"
    address = app.builder.get_target_uri
    links = [
        f'<li><a href="{root}{address(name)}">{html.escape(title)}</a></li>'
        for name, title in titles.items()
    ]
    return NOT_FOUND_PAGE.format(
        language=app.config.language,
        title=html.escape(app.config.html_title),
        root=root,
        pages="\n".join(links),
    )


def sitemap(app: Sphinx) -> str:
    """Render sitemap.xml."""
    pages = [
        urljoin(app.config.html_baseurl, app.builder.get_target_uri(name))
        for name in sorted(app.env.all_docs)
    ]
    lines = [f"<url><loc>{html.escape(page)}</loc></url>" for page in pages]
    return SITEMAP.format(pages="\n".join(lines))


def write_root(app: Sphinx) -> None:
    """Write the files; without an address, delete those of an earlier build."""
    base, out = app.config.html_baseurl, Path(app.outdir)
    files = {"index.html": redirect_page(app), "404.html": not_found_page(app)}
    files["sitemap.xml"] = sitemap(app) if base else None
    files["robots.txt"] = ROBOTS.format(urljoin(base, "sitemap.xml")) if base else None
    for name, text in files.items():
        if text is None:
            (out / name).unlink(missing_ok=True)
        else:
            (out / name).write_text(text, encoding="utf-8")
