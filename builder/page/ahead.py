"""Runs what figures and questions need beside the programs of the pages.

Sphinx reads one page after the other, and there each of these programs would run while
the other cores are idle. The results are stored, and the directives find them.
"""

import contextlib
import re
from collections.abc import Callable
from pathlib import Path

from myst_parser.parsers.directives import MarkupError, parse_directive_text
from sphinx.application import Sphinx

from builder.execute.run_pages import run_pages
from builder.page.lanes import Lanes
from builder.page.predict import Predict
from builder.page.steps import Steps
from builder.page.updates import Updates

# Each has a class method `jobs`: what to run for it, from its parsed text.
DIRECTIVES = {"lanes": Lanes, "predict": Predict, "steps": Steps, "updates": Updates}
NAMES = "|".join(DIRECTIVES)
FENCE = re.compile(rf"^```{{({NAMES})}} *(.*)\n((?:(?!```).*\n)*)```$", re.MULTILINE)


def run_programs(app: Sphinx, env, docnames: list[str]) -> None:
    """Execute the pages of `docnames`, and what their directives need."""
    run_pages(app, docnames, [job for name in docnames for job in find_jobs(app, name)])


def find_jobs(app: Sphinx, docname: str) -> list[Callable[[], object]]:
    """Functions that run, and store, what the directives of a page need.

    A directive that is wrong has none: it says so itself when the page is read.
    """
    page, found = Path(app.env.doc2path(docname)), []
    text = page.read_text(encoding="utf-8", errors="replace")
    for name, argument, content in FENCE.findall(text):
        with contextlib.suppress(MarkupError, ValueError, OSError):
            written = parse_directive_text(DIRECTIVES[name], argument, content)
            found += DIRECTIVES[name].jobs(app, page, written)
    return found
