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
    "clipboard",  # replaced by copy.js
    "doctools",  # keyboard shortcuts of Sphinx
    "sphinx_highlight",  # for Sphinx's own search
)
# What a page's HTML contains -> prefixes of files for such pages alone.
FOR_PAGES = {
    # Programs or commands.
    'class="highlight': (
        "copy",
        "documentation_options",
        "programs.",
        "pygments.",
    ),
    # Outputs of both a CPU and a GPU.
    'class="backends': ("backends.",),
    # A scan step by step.
    'class="steps': ("steps.",),
    # Axes or indices that a reader chooses.
    'class="choices': ("choices.",),
    # Tables whose rows a reader can filter.
    'class="filter-rows': ("filter-rows.",),
}


def drop_unused(app: Sphinx, pagename: str, template: str, context: dict, doctree):
    """Remove unused files, and style sheets of other pages, from a page."""
    body, unused = context.get("body", ""), UNUSED
    for contained, files in FOR_PAGES.items():
        if contained not in body:
            unused += files
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
