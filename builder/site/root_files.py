"""Writes the files at the site's root: index.html, 404.html, sitemap.xml, robots.txt.

The pages are in the folder `book`, so the root redirects to the first, with the same
metadata, since a link preview does not follow it. A host shows 404.html at any address
that does not exist, so its links begin at the site's root. A sitemap needs absolute
addresses, so there is none if the site's address is unknown.
"""

from pathlib import Path
from urllib.parse import urljoin, urlsplit

from sphinx.application import Sphinx
from sphinx.util.template import FileRenderer

from builder.chapters import read_chapters
from builder.site.head import metadata_tags

TEMPLATES = FileRenderer([Path(__file__).with_name("root")])
ALWAYS = ("index.html", "404.html")  # Jupyter Book writes index.html if it is missing
WITH_ADDRESS = ("sitemap.xml", "robots.txt")


def write_root(app: Sphinx) -> None:
    """Write the files; without an address, delete those of an earlier build."""
    config, out = app.config, Path(app.outdir)
    base, address = config.html_baseurl, app.builder.get_target_uri
    titles = {config.root_doc: config.html_title}
    titles |= {chapter.pages[0]: chapter.title for chapter in read_chapters(app)}
    facts = {
        "language": config.language,
        "title": config.html_title,
        "first": address(config.root_doc),
        "canonical": base and urljoin(base, address(config.root_doc)),
        "sitemap": urljoin(base, "sitemap.xml"),
        "metadata": "\n".join(metadata_tags(app, config.root_doc, base)),
        "root": urlsplit(base).path or "/",
        "chapters": {address(name): title for name, title in titles.items()},
        "pages": [urljoin(base, address(name)) for name in sorted(app.env.all_docs)],
    }
    for name in ALWAYS + WITH_ADDRESS:
        file = out / name
        if base or name in ALWAYS:
            text = TEMPLATES.render(name, facts)
            file.write_text(f"{text}\n", encoding="utf-8")
        else:
            file.unlink(missing_ok=True)
