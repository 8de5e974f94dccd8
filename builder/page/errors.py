"""Lists the errors of the book, on a page and for the search.

Each program that raises is an entry: its message in this build, and the section that
shows it. A directive inserts the list, with a section for each type:

    ```{error-list}
    :without: AssertionError
    ```

With `:only:` it lists one type, without a heading. The search reads the same entries,
with whole messages and the wordings of other releases of JAX, from `errors.json`. What
an exercise raises until it is solved is not in there.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar, NamedTuple

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from builder.page.cells import cell_outputs, shown_cells
from builder.program import EXERCISE
from builder.wordings import read_wordings

logger = logging.getLogger(__name__)

LONGEST = 120  # characters of a message's first line, in the list


class Entry(NamedTuple):
    """An error that a program raises: its whole message, and where it is shown.

    `heading` is the title of the section `anchor` of the page `docname`.
    """

    message: str
    program: Path
    docname: str
    title: str
    anchor: str
    heading: str

    def kind(self) -> str:
        """The type of the error."""
        return self.message.partition(":")[0].strip()

    def first_line(self) -> str:
        """The message's first line without the type, as the list shows it."""
        line = self.message.partition(":")[2].strip().partition("\n")[0]
        line = line or "without text"
        return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"

    def has_own_section(self) -> bool:
        """Whether the section's heading is the beginning of the message."""
        return self.message.startswith(self.heading)


def note_errors(app: Sphinx, doctree: nodes.document) -> None:
    """Store the errors that a page's programs raised."""
    docname = app.env.docname
    raised = app.env.book.errors[docname] = []
    for cell, program in shown_cells(doctree):
        section = enclosing_section(cell)
        raised += [
            Entry(
                message=output.astext().rstrip(),
                program=program,
                docname=docname,
                title=doctree.next_node(nodes.title).astext(),
                anchor=section["ids"][0],
                heading=section.next_node(nodes.title).astext(),
            )
            for output in cell_outputs(cell)
            if "traceback" in output["classes"]
        ]


def enclosing_section(node: nodes.Node) -> nodes.section:
    """The innermost section that contains a node."""
    while not isinstance(node, nodes.section):
        node = node.parent
    return node


def all_errors(env) -> list[Entry]:
    """All errors of the book, those with a section of their own first."""
    raised = env.book.errors
    entries = [entry for docname in sorted(raised) for entry in raised[docname]]
    return sorted(entries, key=lambda entry: not entry.has_own_section())


class ErrorList(SphinxDirective):
    """The directive `{error-list}`: the errors of the book by type, with links."""

    option_spec: ClassVar = {
        "only": directives.unchanged,
        "without": directives.unchanged,
    }

    def run(self) -> list[nodes.Node]:
        """List the errors of the pages read so far; see `complete_lists`."""
        known = all_errors(self.env)
        self.env.book.error_lists[self.env.docname] = known
        types = self.env.book.error_types.setdefault(self.env.docname, [])
        types += [(kind, self.lineno) for kind in self.options.values()]
        only, without = self.options.get("only"), self.options.get("without")
        if only:
            return [self.messages(entry for entry in known if entry.kind() == only)]
        sections = []
        for kind in sorted({entry.kind() for entry in known} - {without}):
            section = nodes.section("", nodes.title("", kind), names=[kind.lower()])
            self.state.document.note_implicit_target(section, section)
            section += self.messages(entry for entry in known if entry.kind() == kind)
            sections.append(section)
        return sections

    def messages(self, chosen: Iterator[Entry]) -> nodes.bullet_list:
        """One item for each message, in alphabetical order, with all its links."""
        places: dict[str, list[Entry]] = {}
        for entry in chosen:
            places.setdefault(entry.first_line(), []).append(entry)
        return nodes.bullet_list(
            "",
            *(self.item(line, places[line]) for line in sorted(places, key=str.lower)),
            classes=["error-list"],
        )

    def item(self, line: str, shown: list[Entry]) -> nodes.list_item:
        """A message and the links to the sections that show it."""
        words = [nodes.literal(line, line)]
        titles = [entry.title for entry in shown]
        for entry in shown:
            name = entry.title
            if not entry.has_own_section():
                name += f": {entry.heading}"
            elif titles.count(name) > 1:
                name += f": {entry.program.name}"
            between = "; " if len(words) > 1 else " in "
            words += [nodes.Text(between), self.link(entry, name)]
        return nodes.list_item("", nodes.paragraph("", "", *words))

    def link(self, entry: Entry, name: str) -> nodes.reference:
        """A link to the section that shows an error."""
        page = self.env.app.builder.get_relative_uri(self.env.docname, entry.docname)
        address = f"{page}#{entry.anchor}"
        return nodes.reference("", name, internal=True, refuri=address)


def complete_lists(app: Sphinx, env) -> list[str]:
    """Read pages again whose list differs from the errors of all pages."""
    now = all_errors(env)
    stale = [name for name, shown in env.book.error_lists.items() if shown != now]
    for docname in stale:
        app.emit("env-purge-doc", env, docname)
        env.clear_doc(docname)
        app.builder.read_doc(docname)
    return stale


def check_types(app: Sphinx, env) -> None:
    """Warn about types in options that no program raises."""
    raised = {entry.kind() for entry in all_errors(env)}
    for docname, types in env.book.error_types.items():
        for kind, line in types:
            if kind not in raised:
                logger.warning(
                    "error-list: no program raises %s", kind, location=(docname, line)
                )


def write_for_search(app: Sphinx) -> None:
    """Write `errors.json`, if it has changed."""
    listed = [
        {
            "message": entry.message,
            "wordings": [one.message for one in read_wordings(entry.program)],
            "address": f"{app.builder.get_target_uri(entry.docname)}#{entry.anchor}",
            "title": entry.title,
            "heading": entry.heading,
        }
        for entry in all_errors(app.env)
        if not entry.program.name.startswith(EXERCISE)
    ]
    text = json.dumps(listed, ensure_ascii=False, indent=0)
    file = Path(app.outdir) / "errors.json"
    if not file.exists() or file.read_text(encoding="utf-8") != text:
        file.write_text(text, encoding="utf-8")
