"""Sphinx's own link check, in a book whose theme is loaded for every build.

`lean_pages` loads the theme early, and the theme refuses a build that is not of
HTML. Here it is asked nothing.
"""

from sphinx.application import Sphinx
from sphinx.builders.linkcheck import CheckExternalLinksBuilder


class LinkCheck(CheckExternalLinksBuilder):
    """Asks each link out of the book; `make links` runs it."""

    def init(self) -> None:
        """Take the theme off the event that follows."""
        super().init()
        for listener in self.app.events.listeners["builder-inited"][:]:
            if listener.handler.__module__ == "furo":
                self.app.disconnect(listener.id)


def setup(app: Sphinx) -> dict:
    """Register the extension."""
    app.setup_extension("sphinx.builders.linkcheck")
    app.add_builder(LinkCheck, override=True)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
