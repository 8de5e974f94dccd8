"""Writes the metadata in a page's head, for search engines and link previews.

A page's description is its rule: the first paragraph in bold, before any section. If
two pages have the same rule, their titles come first. Addresses are absolute, so they
are left out where the site's address is unknown.
"""

import html
import posixpath
from collections import Counter
from urllib.parse import urljoin

from docutils import nodes
from sphinx.application import Sphinx

from builder.site.preview_images import preview_of

LONGEST = 160  # characters: search engines show no more


def note_rule(app: Sphinx, doctree: nodes.document) -> None:
    """Mark and store the page's rule; without one, its first paragraph or its title.

    Titles of other pages are unknown at this time, so a link in a rule needs a text.
    """
    paragraphs = [
        part
        for part in doctree.findall(nodes.paragraph)
        if "program" not in part["classes"]  # a program's file name
        and not isinstance(part.parent, nodes.system_message)
    ]
    rules = [
        part
        for part in paragraphs
        if part.parent.parent is doctree and begins_in_bold(part)
    ]
    for rule in rules[:1]:
        rule["classes"].append("rule")
    found = [*rules, *paragraphs, *doctree.findall(nodes.title)]
    text = found[0].astext() if found else ""
    app.env.book.rules[app.env.docname] = " ".join(text.split())


def begins_in_bold(paragraph: nodes.paragraph) -> bool:
    """Whether a paragraph's first words are in bold; MyST puts an empty text there."""
    words = [part for part in paragraph if part.astext()]
    return bool(words) and isinstance(words[0], nodes.strong)


def page_description(env, docname: str) -> str:
    """The page's rule in at most 160 characters, different from any other page's."""
    rule = env.book.rules[docname]
    shared = Counter(env.book.rules.values())[rule] > 1
    return shorten_text(f"{env.titles[docname].astext()}: {rule}" if shared else rule)


def shorten_text(text: str) -> str:
    """Shorten to whole sentences if they fill half of the space, else to words."""
    if len(text) <= LONGEST:
        return text
    sentence = text.rfind(". ", 0, LONGEST) + 1
    if sentence >= LONGEST // 2:
        return text[:sentence]
    return text[: LONGEST - 1].rpartition(" ")[0].rstrip(",;:") + "…"


def describe_page(app: Sphinx, pagename: str, template: str, context: dict, doctree):
    """Add the description, Open Graph properties and link to Markdown to the head."""
    if doctree is None:
        return
    tags = metadata_tags(app, pagename, context.get("pageurl"))
    file = f"{posixpath.basename(pagename)}.md"
    tags.append(f'<link rel="alternate" type="text/markdown" href="{file}">')
    context["metatags"] += "\n".join(["", *tags, ""])


def metadata_tags(app: Sphinx, pagename: str, address: str | None) -> list[str]:
    """A page's description and Open Graph properties, the address only if known."""
    description = page_description(app.env, pagename)
    properties = {
        "og:title": app.env.titles[pagename].astext(),
        "og:description": description,
        "og:type": "website" if pagename == app.config.root_doc else "article",
        "og:site_name": app.config.html_title,
        "og:url": address,
    }
    preview = preview_of(app, pagename) if address else None
    if preview:
        properties["og:image"] = urljoin(app.config.html_baseurl, preview[0])
        properties["og:image:alt"] = preview[1]
        # Of all networks this one alone asks for a name of its own.
        properties["twitter:card"] = "summary_large_image"
    return [
        f'<meta name="description" content="{html.escape(description)}">',
        *(
            f'<meta property="{name}" content="{html.escape(value)}">'
            for name, value in properties.items()
            if value
        ),
    ]
