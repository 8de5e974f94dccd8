"""Takes the order of the pages from `_toc.yml`, and compares it with `book/`.

A chapter's pages are in groups. The sidebar shows the groups' captions, and the line
above a page's title its place in the chapter.
"""

import html
import re
from collections.abc import Iterable
from pathlib import Path

from sphinx.application import Sphinx

from builder.chapters import find_chapter
from builder.strict import stop

SUFFIXES = (".md", ".ipynb", ".rst")  # of files that Sphinx reads as pages


def find_contents_faults(source: Path, toc: Path, site_map: Iterable[str]) -> list[str]:
    """How `_toc.yml` and the files in `book/` differ, as `file:line: message`."""
    lines = toc.read_text(encoding="utf-8").splitlines()
    named = {name.removesuffix(".md") for name in site_map}
    files = {
        file.relative_to(source).as_posix()
        for suffix in SUFFIXES
        for file in (source / "book").rglob(f"*{suffix}")
        if not any(part.startswith("_") for part in file.relative_to(source).parts)
    }
    pages = {file.removesuffix(".md") for file in files if file.endswith(".md")}
    problems = [
        f"{file}: pages are Markdown; rewrite it, or move it elsewhere"
        for file in sorted(files)
        if file[-3:] != ".md"
    ]
    for name in sorted(named - pages):
        number = next((n for n, line in enumerate(lines, 1) if name in line), 1)
        what = f"names {name}, but {name}.md does not exist; create it, or fix the name"
        problems.append(f"{toc.name}:{number}: {what}")
    problems += [
        f"{name}.md: not named in {toc.name}; add its line there"
        for name in sorted(pages - named)
    ]
    return problems


def check_contents(app: Sphinx) -> None:
    """Stop the build, before pages are read, where `_toc.yml` does not match them."""
    toc, site_map = Path(app.config.external_toc_path), app.config.external_site_map
    if problems := find_contents_faults(Path(app.srcdir), toc, site_map):
        stop(problems)


def show_place(app: Sphinx, pagename: str, template: str, context: dict, doctree):
    """Set `place`, such as "vmap · 3 of 14", and add captions to the sidebar."""
    chapter = find_chapter(app, pagename)
    if chapter is None:
        return
    number, count = chapter.pages.index(pagename) + 1, len(chapter.pages)
    context["place"] = f"{chapter.title} · {number} of {count}"
    # As the sidebar of this page links to the first page of each group.
    captions = {
        app.builder.get_relative_uri(pagename, first) or "#": caption
        for first, caption in chapter.captions.items()
    }
    toctree = context["toctree"]
    context["toctree"] = lambda **options: add_captions(toctree(**options), captions)


def add_captions(navigation: str, captions: dict[str, str]) -> str:
    """Put each caption before the page that begins its group, as an item of its own."""

    def with_caption(item: re.Match) -> str:
        caption = captions.get(html.unescape(item["link"]))
        before = f'<li class="caption">{html.escape(caption)}</li>' if caption else ""
        return before + item[0]

    pattern = r'<li class="toctree-l2[^>]*><a [^>]*href="(?P<link>[^"]*)"'
    return re.sub(pattern, with_caption, navigation)
