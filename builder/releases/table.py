"""A table of the JAX releases that the canary has tried the book with.

    ```{works-with}
    ```

A row a record in `book/_recorded/canary/`: the newest releases. A program that
prints something else is linked to the page that shows it. A damaged record
stops the build; without any the page says so.
"""

import posixpath
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from builder.page.cells import book_path, program_files
from builder.page.tables import Cell, draw_table
from builder.releases.records import read_records
from builder.strict import stop

FOLDER = Path("book", "_recorded", "canary")
ROWS = 12  # of the newest; older records stay in the folder
LINKS = 5  # to programs that differ, in a row
COLUMNS = ("JAX", "NumPyro", "Python", "Tried on", "Print the same", "Book", "Differ")


class WorksWith(SphinxDirective):
    """`{works-with}`: the table, or the sentence that stands for it."""

    def run(self) -> list[nodes.Node]:
        """Write what is recorded now; `pages_with_old_table` looks for changes."""
        self.env.book.releases[self.env.docname] = self.config.canary_records
        if not self.config.canary_records:
            return [nodes.paragraph("", "No release has been tried yet.")]
        self.shown = pages_of_programs(self.env)
        newest = self.config.canary_records[:ROWS]
        return [draw_table(COLUMNS, map(self.cells, newest))]

    def cells(self, record: dict) -> list[Cell]:
        """The cells of a record's row."""
        versions, counts = record["versions"], record["examples"]
        return [
            versions["jax"],
            versions["numpyro"],
            record["python"],
            record["date"],
            f"{counts['same']} of {counts['programs']}",
            {None: "not tried", "passed": "builds"}.get(record["build"], "fails"),
            self.links([output["program"] for output in record["outputs"]]),
        ]

    def links(self, differ: list[str]) -> Cell:
        """Links to the first programs that differ, and how many more there are."""
        parts = []
        for program in differ[:LINKS]:
            parts += [nodes.Text(", "), self.link(program)]
        if len(differ) > LINKS:
            parts.append(nodes.Text(f" and {len(differ) - LINKS} more"))
        return parts[1:] or "none"

    def link(self, program: str) -> nodes.Node:
        """A link to a program, where the book still has it."""
        name = posixpath.basename(program)
        if program not in self.shown:
            return nodes.literal(name, name)
        builder, page = self.env.app.builder, self.shown[program]
        address = builder.get_relative_uri(self.env.docname, page)
        return nodes.reference("", name, internal=True, refuri=f"{address}#{name}")


def pages_of_programs(env) -> dict[str, str]:
    """By the path of a program, the page that shows it."""
    return {
        book_path(env.app, program): docname
        for docname in env.found_docs
        for program in program_files(Path(env.doc2path(docname)))
    }


def load_records(app: Sphinx, config) -> None:
    """Read the records before any page; one that is damaged ends the build."""
    try:
        records = read_records(Path(app.srcdir, FOLDER))
    except ValueError as error:
        text = str(error).replace(f"{app.srcdir}/", "")
        again = "fetch it again: `python3 -m tools.ci.canary_fetch`"
        stop([f"{text}; delete it, or {again}"])
    # The trial of a newer Sphinx says nothing about a release of JAX.
    config.canary_records = [r for r in records if r["with"] != "sphinx"]


def pages_with_old_table(app: Sphinx, env, added, changed, removed) -> list[str]:
    """The pages that show other records than there are now."""
    now = app.config.canary_records
    return [name for name, shown in env.book.releases.items() if shown != now]


def register(app: Sphinx) -> None:
    """Add the directive, and the setting that holds the records."""
    app.add_config_value("canary_records", [], "")
    app.add_directive("works-with", WorksWith)
