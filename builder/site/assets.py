"""Pages carry only the styles, scripts and links that they use.

The stack adds its files to every page. Those named here do nothing for a page
of this book. The theme lists all pages of the book on each; here the chapters,
and the pages of the chapter that one is in, so that a page's weight does not
grow with the book.
"""

from posixpath import basename

from sphinx.application import Sphinx
from sphinx.builders.linkcheck import CheckExternalLinksBuilder

# By the start of the file's name.
UNUSED = (
    "mystnb.",  # 43 KB of CSS; programs.css lays out programs and outputs
    "furo-extensions.",  # for other extensions' directives
    "copybutton.css",  # programs.css has the button
    "doctools",  # keys and toggles that no page has
    "sphinx_highlight",  # marks the words that Sphinx's own search would find
)
# To show and to copy programs and commands; a page of tables has none.
FOR_CODE = ("copy", "clipboard", "documentation_options", "programs.", "pygments.")

# Outputs of a CPU and a GPU that differ.
FOR_BACKENDS = ("backends.",)


def drop_unused(app: Sphinx, pagename: str, template: str, context: dict, doctree):
    """Take the unused files off a page, and the style sheets of other pages."""
    body, unused = context.get("body", ""), UNUSED
    if 'class="highlight' not in body:
        unused += FOR_CODE
    if 'class="backends' not in body:
        unused += FOR_BACKENDS
    own = f"pages/{pagename.rpartition('/')[2]}.css"
    for kind in ("css_files", "script_files"):
        context[kind] = [
            asset
            for asset, file in [(a, str(a.filename or "")) for a in context[kind]]
            if not basename(file).startswith(unused)
            and ("/pages/" not in file or file.endswith(own))
        ]


def keep_own_chapter(app: Sphinx, pagename: str, template: str, context: dict, doctree):
    """Keep the pages of other chapters out of the sidebar."""
    toctree = context.get("toctree")  # a page that is not of the book has none
    if toctree:
        context["toctree"] = lambda **options: toctree(**options | {"collapse": True})


class LinkCheck(CheckExternalLinksBuilder):
    """Asks each link out of the book; `tools.links` runs it."""

    def init(self) -> None:
        """Take the theme off the event that follows: it refuses what is not HTML."""
        super().init()
        for listener in self.app.events.listeners["builder-inited"][:]:
            if listener.handler.__module__ == "furo":
                self.app.disconnect(listener.id)


def register(app: Sphinx) -> None:
    """Load the theme, which Sphinx would load when its settings are checked already."""
    app.setup_extension("furo")
    # Jupyter Book sets it for sphinx-comments, which this book does not load.
    app.add_config_value("comments_config", {}, "")
    app.setup_extension("sphinx.builders.linkcheck")
    app.add_builder(LinkCheck, override=True)
