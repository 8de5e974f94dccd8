"""Writes the files at the site's root: index.html, sitemap.xml, robots.txt.

The pages are in the folder `book`, so the root redirects to the first. A sitemap needs
absolute addresses, so there is none if the site's address is unknown.
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
    """Render index.html; Jupyter Book writes a minimal one if it is missing."""
    first = app.builder.get_target_uri(app.config.root_doc)
    base = app.config.html_baseurl
    canonical = f'<link rel="canonical" href="{urljoin(base, first)}">\n'
    return REDIRECT_PAGE.format(
        language=app.config.language,
        title=html.escape(app.config.html_title),
        first=first,
        canonical=canonical if base else "",
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
    files = {"index.html": redirect_page(app)}
    files["sitemap.xml"] = sitemap(app) if base else None
    files["robots.txt"] = ROBOTS.format(urljoin(base, "sitemap.xml")) if base else None
    for name, text in files.items():
        if text is None:
            (out / name).unlink(missing_ok=True)
        else:
            (out / name).write_text(text, encoding="utf-8")
