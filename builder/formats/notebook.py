"""Renders pages as notebooks that run elsewhere, from top to bottom.

The first cell installs the packages that the page's programs import, at the versions
of this environment.
"""

import ast
import functools
import sys
from importlib.metadata import PackageNotFoundError, packages_distributions, version
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from sphinx.config import Config

from builder.formats.text import Answer, PageText, Plot, Program
from builder.page.predict import SUMMARY

METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
ABOUT = """\
# {title}

This notebook is {page} of *{project}*.

Run the next cell first: it installs the versions that the page's outputs came
from. If JAX or NumPy was imported in this runtime before, restart the runtime
after it, since Python keeps the version that it has imported.

© {copyright}"""
RAISES = """\
The next cell raises `{error}`, and that is its point. Where *Run all* stops there,
go on with the cell below it."""

FOLDED = """\
<details><summary>{summary}</summary>

{words}

</details>"""

packages_of_modules = functools.cache(packages_distributions)  # reads every package


def pinned_requirements(sources: list[str]) -> list[str]:
    """The packages that these programs import, pinned at the versions here."""
    modules = {module for source in sources for module in imported_packages(source)}
    packages = map(pinned_packages, modules - sys.stdlib_module_names)
    return sorted({package for pinned in packages for package in pinned})


@functools.cache
def pinned_packages(module: str) -> list[str]:
    """The packages that have a module, pinned at the versions here."""
    try:
        return [f"{module}=={version(module)}"]  # mostly both have one name
    except PackageNotFoundError:
        return [f"{name}=={version(name)}" for name in packages_of_modules()[module]]


def imported_packages(source: str) -> set[str]:
    """The top-level modules that a program imports, anywhere in it."""
    names = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names.append(node.module)
    return {name.partition(".")[0] for name in names}


def program_cell(block: Program | Plot) -> nbformat.NotebookNode:
    """A cell with a file's text."""
    name = Path(block.path).stem.replace(".", "-")  # of a plot: name-plot
    return new_code_cell(block.source.removesuffix("\n"), id=name)


def page_notebook(page: PageText, about: str) -> nbformat.NotebookNode:
    """Render a page as a notebook without outputs, deterministically."""
    programs = [block for block in page.portable if isinstance(block, Program | Plot)]
    packages = pinned_requirements([program.source for program in programs])
    install = f"%pip install --quiet {' '.join(packages)}"
    cells = [
        new_markdown_cell(about, id="about-this-notebook"),
        new_code_cell(install, id="install-first"),
    ]
    for number, block in enumerate(page.portable):
        match block:
            case str():
                cells.append(new_markdown_cell(block, id=f"text-{number}"))
            case Answer():
                folded = FOLDED.format(summary=SUMMARY, words=block.words)
                cells.append(new_markdown_cell(folded, id=f"answer-{number}"))
            case Plot():
                cells.append(new_markdown_cell(block.words, id=f"figure-{number}"))
                cells.append(program_cell(block))
            case Program():
                if error := block.error:
                    note = RAISES.format(error=error)
                    cells.append(new_markdown_cell(note, id=f"raises-{number}"))
                cells.append(program_cell(block))
                if error:
                    cells[-1].metadata["tags"] = ["raises-exception"]
    return new_notebook(cells=cells, metadata=METADATA)


def notebook_text(config: Config, page: PageText, address: str) -> str:
    """A page's notebook as JSON."""
    about = ABOUT.format(
        title=page.title,
        page=f"[a page]({address})" if address else "a page",
        project=config.html_title,
        copyright=config.copyright,
    )
    return nbformat.writes(page_notebook(page, about)) + "\n"
