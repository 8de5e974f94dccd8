"""The build's state about pages, from one build to the next.

It is one object, `app.env.book`, which Sphinx pickles with its environment.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING

from sphinx.application import Sphinx

if TYPE_CHECKING:
    from builder.gpu.record import Record
    from builder.page.errors import Entry


@dataclass
class BookState:
    """The state of the pages. The keys of each dict are the pages' names.

    Attributes:
        digests: a hash of the page's text and programs when it was read.
        rules: the page's first paragraph, which describes it.
        errors: the errors that its programs raised.
        error_lists: the entries of the list of errors that it shows.
        error_types: the types that its lists name, each with its line.
        releases: the records of the table of releases that it shows.
        gpu_states: path of a program -> result of `compare_runs`.
        run_tables: the pages that show the table of all runs (not a dict).
        record: the recorded GPU run; each build reads it again.
        record_stamps: sizes and times of the files of the page's GPU run.
    """

    digests: dict[str, str] = field(default_factory=dict)
    rules: dict[str, str] = field(default_factory=dict)
    errors: dict[str, list[Entry]] = field(default_factory=dict)
    error_lists: dict[str, list[Entry]] = field(default_factory=dict)
    error_types: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    releases: dict[str, list[dict]] = field(default_factory=dict)
    gpu_states: dict[str, dict[str, str]] = field(default_factory=dict)
    run_tables: set[str] = field(default_factory=set)
    record: Record | None = None
    record_stamps: dict[str, str] = field(default_factory=dict)


# Set while a page is read, so deleted before it is read again.
OF_A_READING = ("rules", "errors", "error_lists", "error_types", "releases")
OF_A_READING += ("gpu_states",)


def prepare_state(app: Sphinx) -> None:
    """Add the object to a new environment, or convert that of the last build.

    That may be of an older class. Attributes that it lacks are empty: after an edit of
    the builder every page is read again.
    """
    last = vars(getattr(app.env, "book", BookState()))
    names = {each.name for each in fields(BookState)}
    app.env.book = BookState(**{name: last[name] for name in names & last.keys()})


def forget_page(app: Sphinx, env, docname: str) -> None:
    """Delete the state of a page that will be read again, or was removed."""
    for name in OF_A_READING:
        getattr(env.book, name).pop(docname, None)
    env.book.run_tables.discard(docname)
