"""Removes unused style sheets, scripts and sidebar links from pages.

Sphinx and its extensions add their files to every page; those listed here are unused in
this book. The theme's sidebar lists all pages; here it lists the chapters and the pages
of the current one, so a page's weight does not grow with the book.
"""

from posixpath import basename

from sphinx.application import Sphinx
from sphinx.builders.linkcheck import CheckExternalLinksBuilder

# Prefixes of file names.
UNUSED = (
    "mystnb.",  # 43 KB of CSS, replaced by programs.css
    "furo-extensions.",  # for other extensions' directives
    "copybutton.css",  # replaced by programs.css
    "doctools",  # keyboard shortcuts of Sphinx
    "sphinx_highlight",  # for Sphinx's own search
)
# For pages with programs or commands.
FOR_CODE = ("copy", "clipboard", "documentation_options", "programs.", "pygments.")

# For pages that show outputs of both a CPU and a GPU.
FOR_BACKENDS = ("backends.",)
# For pages that show a scan step by step.
FOR_STEPS = ("steps.",)
# For pages where a reader chooses axes or indices.
FOR_CHOICES = ("choices.",)


def drop_unused(app: Sphinx, pagename: str, template: str, context: dict, doctree):
    """Remove unused files, and style sheets of other pages, from a page."""
    body, unused = context.get("body", ""), UNUSED
    if 'class="highlight' not in body:
        unused += FOR_CODE
    if 'class="backends' not in body:
        unused += FOR_BACKENDS
    if 'class="steps' not in body:
        unused += FOR_STEPS
    if 'class="choices' not in body:
        unused += FOR_CHOICES
    own = f"pages/{pagename.removeprefix('book/').replace('/', '-')}.css"
    for kind in ("css_files", "script_files"):
        context[kind] = [
            asset
            for asset, file in [(a, str(a.filename or "")) for a in context[kind]]
            if not basename(file).startswith(unused)
            and ("/pages/" not in file or file.endswith(own))
        ]


def keep_own_chapter(app: Sphinx, pagename: str, template: str, context: dict, doctree):
    """Remove the pages of other chapters from the sidebar."""
    toctree = context.get("toctree")  # pages that Sphinx generates have none
    if toctree:
        context["toctree"] = lambda **options: toctree(**options | {"collapse": True})


class LinkCheck(CheckExternalLinksBuilder):
    """Sphinx's check of external links, for `tools.links`."""

    def init(self) -> None:
        """Disconnect the theme, which accepts only HTML builders."""
        super().init()
        for listener in self.app.events.listeners["builder-inited"][:]:
            if listener.handler.__module__ == "furo":
                self.app.disconnect(listener.id)


def register(app: Sphinx) -> None:
    """Load the theme now: Sphinx would load it after it has checked its settings."""
    app.setup_extension("furo")
    # Jupyter Book sets it for sphinx-comments, which this book does not load.
    app.add_config_value("comments_config", {}, "")
    app.setup_extension("sphinx.builders.linkcheck")
    app.add_builder(LinkCheck, override=True)
