"""Fits the theme to this book: when it is loaded, and what its sidebar lists."""

from sphinx.application import Sphinx
from sphinx.builders.linkcheck import CheckExternalLinksBuilder


def keep_own_chapter(app: Sphinx, pagename: str, template: str, context: dict, doctree):
    """Remove the pages of other chapters from the sidebar.

    It lists the chapters and the pages of the current one, so a page's weight does not
    grow with the book.
    """
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
