"""What a page says of itself to search engines and where its link is shared.

A page's description is its rule, the paragraph that begins it. A rule that two
pages have gets the page's title in front. Addresses are absolute, and are there
only where the site's own is known.
"""

import html
from collections import Counter

from docutils import nodes
from sphinx.application import Sphinx

LONGEST = 160  # characters of a description that a search engine shows


def note_rule(app: Sphinx, doctree: nodes.document) -> None:
    """Keep the page's rule; of a page without a paragraph, its title.

    Titles of other pages are not known yet: a link there needs words of its own.
    """
    texts = [
        part.astext()
        for kind in (nodes.paragraph, nodes.title)
        for part in doctree.findall(kind)
        if "program" not in part["classes"]  # a file's name over its text
    ]
    app.env.book.rules[app.env.docname] = " ".join("".join(texts[:1]).split())


def page_description(env, docname: str) -> str:
    """The rule in at most 160 characters, unlike that of any other page."""
    rule = env.book.rules[docname]
    shared = Counter(env.book.rules.values())[rule] > 1
    return shorten_text(f"{env.titles[docname].astext()}: {rule}" if shared else rule)


def shorten_text(text: str) -> str:
    """Whole sentences where they are half of the space or more; else whole words."""
    if len(text) <= LONGEST:
        return text
    sentence = text.rfind(". ", 0, LONGEST) + 1
    if sentence >= LONGEST // 2:
        return text[:sentence]
    return text[: LONGEST - 1].rpartition(" ")[0].rstrip(",;:") + "…"


def describe_page(app: Sphinx, pagename: str, template: str, context: dict, doctree):
    """Add the page's description, for each of its readers, to its head."""
    if doctree is None:
        return
    said = page_description(app.env, pagename)
    properties = {
        "og:title": app.env.titles[pagename].astext(),
        "og:description": said,
        "og:type": "website" if pagename == app.config.root_doc else "article",
        "og:site_name": app.config.html_title,
        "og:url": context.get("pageurl"),
    }
    tags = [f'<meta name="description" content="{html.escape(said)}">']
    tags += [
        f'<meta property="{name}" content="{html.escape(value)}">'
        for name, value in properties.items()
        if value
    ]
    if file := context.get("markdown_file"):
        tags.append(f'<link rel="alternate" type="text/markdown" href="{file}">')
    context["metatags"] += "\n".join(["", *tags, ""])
