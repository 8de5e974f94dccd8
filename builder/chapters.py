"""The pages of the book and its chapters, in the order of `_toc.yml`."""

from dataclasses import dataclass

from sphinx.application import Sphinx


@dataclass(frozen=True)
class Chapter:
    """A page that has pages.

    Attributes:
        title: as `_toc.yml` has it, or else that of its first page.
        pages: their names in order; the first is the chapter's own.
        captions: the first page of each group -> the group's caption.
    """

    title: str
    pages: list[str]
    captions: dict[str, str]


def page_order(app: Sphinx) -> list[str]:
    """The names of all pages."""
    return [name.removesuffix(".md") for name in app.config.external_site_map]


def find_chapter(app: Sphinx, name: str) -> Chapter | None:
    """The chapter of a page, if it is in one."""
    return next((each for each in read_chapters(app) if name in each.pages), None)


def read_chapters(app: Sphinx) -> list[Chapter]:
    """The chapters in the order of the contents."""
    site_map = app.config.external_site_map
    return [
        Chapter(
            title=site_map[name].title or app.env.titles[name].astext(),
            pages=[name, *site_map[name].child_files()],
            captions={
                group.files()[0]: group.caption
                for group in site_map[name].subtrees
                if group.caption
            },
        )
        for name in site_map
        if name != app.config.root_doc and site_map[name].child_files()
    ]
