"""Every page is in the contents, and every page in the contents is there."""

from collections.abc import Iterable
from pathlib import Path

from fail_closed import stop
from sphinx.application import Sphinx

SUFFIXES = (".md", ".ipynb", ".rst")  # of what Sphinx would read as a page


def find_problems(source: Path, toc: Path, site_map: Iterable[str]) -> list[str]:
    """Where `_toc.yml` and the files in `book/` differ, in words."""
    lines = toc.read_text(encoding="utf-8").splitlines()
    named = {name.removesuffix(".md") for name in site_map}
    files = {
        file.relative_to(source).as_posix()
        for suffix in SUFFIXES
        for file in (source / "book").rglob(f"*{suffix}")
        if not any(part.startswith("_") for part in file.relative_to(source).parts)
    }
    there = {file.removesuffix(".md") for file in files if file.endswith(".md")}
    problems = [
        f"{file}: pages are Markdown; rewrite it, or move it elsewhere"
        for file in sorted(files)
        if file[-3:] != ".md"
    ]
    for name in sorted(named - there):
        number = next((n for n, line in enumerate(lines, 1) if name in line), 1)
        what = f"names {name}, but there is no {name}.md; write it, or mend the name"
        problems.append(f"{toc.name}:{number}: {what}")
    problems += [
        f"{name}.md: not named in {toc.name}; add its line there"
        for name in sorted(there - named)
    ]
    return problems


def check_contents(app: Sphinx) -> None:
    """Compare `_toc.yml` with the pages in `book/`, before anything is read."""
    toc = Path(app.config.external_toc_path)
    if problems := find_problems(Path(app.srcdir), toc, app.config.external_site_map):
        stop(problems)


def check_built(app: Sphinx, exception: Exception | None) -> None:
    """Each page of the contents exists as HTML: a build that lost one fails."""
    if exception is not None or app.builder.format != "html":
        return
    lost = [
        f"{name}: in the contents, but no page was written"
        for name in app.config.external_site_map
        if not Path(app.builder.get_outfilename(name.removesuffix(".md"))).exists()
    ]
    if lost:
        stop(lost)


def setup(app: Sphinx) -> dict:
    """Register the extension."""
    app.connect("builder-inited", check_contents)
    app.connect("build-finished", check_built)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
