"""Shows where pages ran: in each page's footer, and in one table of all pages.

A directive inserts the table:

    ```{where-it-ran}
    ```
"""

import os
import platform
import sys
import time
from functools import cache
from importlib.metadata import version
from pathlib import Path

from docutils import nodes
from myst_nb.sphinx_ import NbMetadataCollector
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from builder.chapters import page_order
from builder.execute.cache import backend, device_kind
from builder.execute.compile_cache import cpu_lines
from builder.git import GitError, git
from builder.page.tables import Cell, draw_table
from builder.program import gpu_reason

PACKAGES = ("JAX", "jaxlib", "NumPyro")
# State of a program -> how the table counts it.
LEFT_OUT = {
    "stopped": "too slow on a GPU, stopped",
    "release": "as on a CPU with that release of JAX",
    "not run": "not run in this version",
}
COLUMNS = ("Page", "CPU, s", "GPU, s", "What differs, and why")


class where_it_ran(nodes.General, nodes.Element):
    """Placeholder of the table."""


class WhereItRan(SphinxDirective):
    """The directive `{where-it-ran}`: all pages, their runs and differences."""

    def run(self) -> list[nodes.Node]:
        """Return a placeholder: not all pages have been read yet."""
        self.env.book.run_tables.add(self.env.docname)
        return [where_it_ran()]


@cache
def device_name() -> str:
    """The name of the processor or accelerator that runs this build's programs."""
    if backend() != "cpu":
        return device_kind()
    lines = cpu_lines("model name")
    name = lines[0].partition(":")[2].strip() if lines else platform.machine()
    return f"{name}, {os.cpu_count()} cores"


@cache
def built_commit(root: str) -> str:
    """The short hash of the commit that is built; "" outside of a repository."""
    try:
        return git(Path(root), "rev-parse", "--short=7", "HEAD").strip()
    except GitError:
        return ""


def page_seconds(app: Sphinx, docname: str) -> float | None:
    """Seconds that a page's programs ran in this environment; None without programs."""
    return (NbMetadataCollector.get_exec_data(app.env, docname) or {}).get("runtime")


def cpu_run(app: Sphinx, docname: str) -> str:
    """Describe where a page ran for this build."""
    data = NbMetadataCollector.get_exec_data(app.env, docname)
    date = time.strftime("%Y-%m-%d", time.gmtime(data["mtime"]))
    facts = device_name(), f"JAX {version('jax')}", date, built_commit(app.srcdir)
    return join_known(*facts, f"{data['runtime']:.1f} s")


def gpu_run(app: Sphinx, docname: str) -> str:
    """Describe where the recorded GPU run ran a page."""
    facts, page = app.env.book.record.facts, app.env.book.record.pages.get(docname)
    if page is None:
        return "No GPU has run this page yet."
    when = facts["date"][:10], facts["commit"][:7], f"{page.seconds:.1f} s"
    return join_known(gpu_name(facts), f"JAX {facts['jax']}", *when)


def gpu_name(facts: dict[str, str | int]) -> str:
    """The GPU's name, preceded by the number of GPUs if there were several."""
    several = f"{facts['devices']} x " if facts["devices"] > 1 else ""
    return f"{several}{facts['device']}"


def join_known(*parts: str) -> str:
    """Join the parts that are not empty."""
    return ", ".join(part for part in parts if part)


def fill_foot(app: Sphinx, pagename: str, template: str, context: dict, doctree):
    """Pass the lines of a page's footer to its template: (backend, text) pairs."""
    context["ran"] = []
    if doctree is not None and page_seconds(app, pagename):
        context["ran"] = [("CPU", cpu_run(app, pagename))]
        if app.env.book.record.facts:
            context["ran"].append(("GPU", gpu_run(app, pagename)))


def fill_table(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Replace the placeholder by the table."""
    for mark in list(doctree.findall(where_it_ran)):
        pages = [name for name in page_order(app) if page_seconds(app, name)]
        rows = [page_row(app, docname, name) for name in pages]
        table = [*run_summary(app), draw_table(COLUMNS, rows)]
        mark.replace_self(table if pages else [])


def run_summary(app: Sphinx) -> list[nodes.paragraph]:
    """Describe both runs, and the errors in the record."""
    record, facts = app.env.book.record, app.env.book.record.facts
    versions = [f"{name} {version(name.lower())}" for name in PACKAGES]
    versions.append(f"Python {sys.version.split()[0]}")
    lines = [f"CPU: {join_known(device_name(), *versions)}."]
    if facts:
        names = (*PACKAGES, "Python", "driver", "CUDA")
        versions = [f"{name} {facts[name.lower()]}" for name in names]
        when = facts["date"][:10], f"commit {facts['commit'][:7]}"
        lines.append(f"GPU: {join_known(gpu_name(facts), *versions, *when)}.")
    else:
        lines.append("No GPU has run this book yet.")
    lines += [f"Not shown: {fault}." for fault in record.faults]
    return [nodes.paragraph("", words) for words in lines]


def page_row(app: Sphinx, docname: str, name: str) -> list[Cell]:
    """A page's row: title, seconds of both runs, differences with their reasons."""
    address = app.builder.get_relative_uri(docname, name)
    title = app.env.titles[name].astext()
    states = app.env.book.gpu_states.get(name, {})
    differences = []
    for path in (path for path, state in states.items() if state == "differs"):
        text = (Path(app.srcdir) / path).read_text(encoding="utf-8")
        differences.append(f"{Path(path).name}: {gpu_reason(text) or 'no reason yet'}")
    for state, words in LEFT_OUT.items():
        if count := sum(found == state for found in states.values()):
            differences.append(f"{count} {words}")
    page = app.env.book.record.pages.get(name)
    return [
        [nodes.reference("", title, internal=True, refuri=address)],
        f"{page_seconds(app, name):.1f}",
        f"{page.seconds:.1f}" if page else "not run",
        "; ".join(differences),
    ]


def page_with_table(app: Sphinx, env) -> list[str]:
    """Write the page with the table whenever any page is written."""
    return sorted(env.book.run_tables)


def register(app: Sphinx) -> None:
    """Add the directive and its placeholder."""
    app.add_node(where_it_ran)
    app.add_directive("where-it-ran", WhereItRan)
