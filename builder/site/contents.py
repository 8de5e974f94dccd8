"""Compares `_toc.yml` with the pages in `book/`."""

from collections.abc import Iterable
from pathlib import Path

from sphinx.application import Sphinx

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
    toc = Path(app.config.external_toc_path)
    if problems := find_contents_faults(
        Path(app.srcdir), toc, app.config.external_site_map
    ):
        stop(problems)
