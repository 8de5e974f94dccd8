"""Says where a page ran: at its foot, and of all pages in one table.

A page asks for the table, of which it is the only place:

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

from builder.execute.cache import backend, device_kind
from builder.git import GitError, git
from builder.program import gpu_reason

NO_RECORD = "No GPU has run this book yet."


class where_it_ran(nodes.General, nodes.Element):
    """Where the table of all pages goes."""


class WhereItRan(SphinxDirective):
    """`{where-it-ran}`: all pages, with their runs and their differences."""

    def run(self) -> list[nodes.Node]:
        """Leave a mark: the runs of pages not yet read are not known."""
        self.env.book.run_tables.add(self.env.docname)
        return [where_it_ran()]


@cache
def device_name() -> str:
    """The processor or the accelerator that this build runs its programs on."""
    if backend() != "cpu":
        return device_kind()
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        names = [line.partition(":")[2] for line in lines if line.startswith("model n")]
    except OSError:
        names = []
    name = names[0].strip() if names else platform.processor() or platform.machine()
    return f"{name}, {os.cpu_count()} cores"


@cache
def built_commit(root: str) -> str:
    """The commit that is built, shortened; empty outside a repository."""
    try:
        return git(Path(root), "rev-parse", "--short=7", "HEAD").strip()
    except GitError:
        return ""


def page_seconds(app: Sphinx, docname: str) -> float | None:
    """How long a page's programs ran in this environment; None where it has none."""
    data = NbMetadataCollector.get_exec_data(app.env, docname)
    return data.get("runtime") if data else None


def cpu_run(app: Sphinx, docname: str) -> str:
    """Where a page ran for this build, in words."""
    data = NbMetadataCollector.get_exec_data(app.env, docname)
    date = time.strftime("%Y-%m-%d", time.gmtime(data["mtime"]))
    facts = device_name(), f"JAX {version('jax')}", date, built_commit(app.srcdir)
    return join_known(*facts, f"{data['runtime']:.1f} s")


def gpu_run(app: Sphinx, docname: str) -> str:
    """Where the recorded GPU run ran a page, in words."""
    record = app.env.book.record
    page = record.pages.get(docname)
    if not record.facts:
        return NO_RECORD
    if page is None:
        return "No GPU has run this page yet."
    facts = record.facts
    when = facts["date"][:10], facts["commit"][:7], f"{page.seconds:.1f} s"
    return join_known(gpu_name(facts), f"JAX {facts['jax']}", *when)


def gpu_name(facts: dict[str, str | int]) -> str:
    """What the GPU was, and how many, where it was not one."""
    several = f"{facts['devices']} x " if facts["devices"] > 1 else ""
    return f"{several}{facts['device']}"


def join_known(*parts: str) -> str:
    """The parts that are known."""
    return ", ".join(part for part in parts if part)


def fill_foot(app: Sphinx, pagename: str, template: str, context: dict, doctree):
    """Give a page's template the lines of its foot: each a backend and its words."""
    context["ran"] = []
    if doctree is not None and page_seconds(app, pagename):
        context["ran"] = [
            ("CPU", cpu_run(app, pagename)),
            ("GPU", gpu_run(app, pagename)),
        ]


def draw_table(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put the table in place of its mark."""
    for mark in list(doctree.findall(where_it_ran)):
        pages = [name for name in page_order(app) if page_seconds(app, name)]
        rows = [page_row(app, docname, name) for name in pages]
        mark.replace_self([*run_summary(app), run_table(rows)] if pages else [])


def page_order(app: Sphinx) -> list[str]:
    """The pages in the order of the contents."""
    found = app.config.external_site_map
    return [name.removesuffix(".md") for name in found]


def run_summary(app: Sphinx) -> list[nodes.paragraph]:
    """Both runs as a whole, and what is wrong with the record."""
    record, facts = app.env.book.record, app.env.book.record.facts
    versions = [f"{name} {version(name.lower())}" for name in ("JAX", "jaxlib")]
    versions += [f"NumPyro {version('numpyro')}", f"Python {sys.version.split()[0]}"]
    lines = [f"CPU: {join_known(device_name(), *versions)}."]
    if facts:
        names = {"JAX": "jax", "jaxlib": "jaxlib", "NumPyro": "numpyro"}
        names |= {"Python": "python", "driver": "driver", "CUDA": "cuda"}
        versions = [f"{name} {facts[key]}" for name, key in names.items()]
        when = facts["date"][:10], f"commit {facts['commit'][:7]}"
        lines.append(f"GPU: {join_known(gpu_name(facts), *versions, *when)}.")
    else:
        lines.append(NO_RECORD)
    lines += [f"Not shown: {fault}." for fault in record.faults]
    return [nodes.paragraph("", words) for words in lines]


def page_row(app: Sphinx, docname: str, name: str) -> list[nodes.Node]:
    """A page's line: its title, the seconds of both runs, what differs and why."""
    address = app.builder.get_relative_uri(docname, name)
    title = app.env.titles[name].astext()
    link = nodes.reference("", title, internal=True, refuri=address)
    states = app.env.book.gpu_states.get(name, {})
    lines = []
    for path in (path for path, state in states.items() if state == "differs"):
        text = (Path(app.srcdir) / path).read_text(encoding="utf-8")
        lines.append(f"{Path(path).name}: {gpu_reason(text) or 'no reason yet'}")
    if missing := sum(state == "not run" for state in states.values()):
        lines.append(f"{missing} not run in this version")
    page = app.env.book.record.pages.get(name)
    words = [
        f"{page_seconds(app, name):.1f}",
        f"{page.seconds:.1f}" if page else "not run",
        "; ".join(lines),
    ]
    return [nodes.paragraph("", "", link), *(nodes.paragraph("", w) for w in words)]


def run_table(rows: list[list[nodes.Node]]) -> nodes.table:
    """A table with named columns."""
    names = ["Page", "CPU, s", "GPU, s", "What differs, and why"]
    group = nodes.tgroup("", cols=len(names))
    group += [nodes.colspec("", colwidth=1) for _ in names]
    head = [nodes.paragraph("", name) for name in names]
    group += nodes.thead("", table_row(head))
    group += nodes.tbody("", *map(table_row, rows))
    return nodes.table("", group)


def table_row(cells: list[nodes.Node]) -> nodes.row:
    """A row of a table."""
    return nodes.row("", *(nodes.entry("", cell) for cell in cells))


def page_with_table(app: Sphinx, env) -> list[str]:
    """The page with the table is written whenever any page is."""
    return sorted(env.book.run_tables)


def register(app: Sphinx) -> None:
    """Add the directive, and the mark that it leaves."""
    app.add_node(where_it_ran)
    app.add_directive("where-it-ran", WhereItRan)
