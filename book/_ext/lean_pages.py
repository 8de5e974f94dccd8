"""Pages carry only the styles and scripts that they use.

The stack adds its files to every page. Those named here do nothing for an
ordinary page of this book, and travel to none; the search page keeps all.
"""

from sphinx.application import Sphinx

UNUSED = (
    "mystnb.",  # 43 KB of CSS for notebooks; book.css lays out programs and outputs
    "sphinx_highlight",  # marks the words of a search in the page it led to
)


def drop_unused(app: Sphinx, pagename: str, template: str, context: dict, doctree):
    """Take the unused files off a page."""
    if pagename == "search":
        return
    for kind in ("css_files", "script_files"):
        context[kind] = [
            asset
            for asset in context[kind]
            if not str(asset.filename or "").rpartition("/")[2].startswith(UNUSED)
        ]


def setup(app: Sphinx) -> dict:
    """Register the extension."""
    app.connect("html-page-context", drop_unused, priority=900)
    # Jupyter Book sets it for sphinx-comments, which this book does not load.
    app.add_config_value("comments_config", {}, "")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
