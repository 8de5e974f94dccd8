"""Writes the files at the site's root: index.html, sitemap.xml, robots.txt.

The book lies in a folder of its own, so the root sends a reader on. A sitemap
holds absolute addresses, so there is one only where the site's is known.
"""

import html
from pathlib import Path
from urllib.parse import urljoin

from sphinx.application import Sphinx

REDIRECT_PAGE = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<meta http-equiv="refresh" content="0; url={first}">
{canonical}</head>
<body><p><a href="{first}">{title}</a></p></body>
</html>
"""
SITEMAP = """\
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{pages}
</urlset>
"""
ROBOTS = "User-agent: *\nAllow: /\n\nSitemap: {}\n"


def redirect_page(app: Sphinx) -> str:
    """The root's page. Jupyter Book writes a barer one where there is none."""
    first, address = (
        app.builder.get_target_uri(app.config.root_doc),
        canonical_address(app),
    )
    return REDIRECT_PAGE.format(
        language=app.config.language,
        title=html.escape(app.config.html_title),
        first=first,
        canonical=f'<link rel="canonical" href="{address}">\n' if address else "",
    )


def canonical_address(app: Sphinx) -> str:
    """The first page's one address; "" where it is not known."""
    base = app.config.html_baseurl
    return base and urljoin(base, app.builder.get_target_uri(app.config.root_doc))


def sitemap(app: Sphinx) -> str:
    """The addresses of the book's pages."""
    pages = [
        urljoin(app.config.html_baseurl, app.builder.get_target_uri(name))
        for name in sorted(app.env.all_docs)
    ]
    lines = [f"<url><loc>{html.escape(page)}</loc></url>" for page in pages]
    return SITEMAP.format(pages="\n".join(lines))


def write_root(app: Sphinx, exception: Exception | None) -> None:
    """Write the root's files, and take away those of an address no longer known."""
    if exception is not None or app.builder.format != "html":
        return
    base, out = app.config.html_baseurl, Path(app.outdir)
    files = {"index.html": redirect_page(app)}
    files["sitemap.xml"] = sitemap(app) if base else None
    files["robots.txt"] = ROBOTS.format(urljoin(base, "sitemap.xml")) if base else None
    for name, text in files.items():
        if text is None:
            (out / name).unlink(missing_ok=True)
        else:
            (out / name).write_text(text, encoding="utf-8")
