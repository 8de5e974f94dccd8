"""What the build keeps about the pages from one build to the next.

It is one object, `app.env.book`, and Sphinx stores it with its own environment.
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
    """What is known of the pages; each dict is by the page's name.

    Attributes:
        digests: a hash of the page's text and programs, as last looked at.
        rules: the page's first paragraph, which describes it.
        errors: the errors that its programs raised.
        error_lists: the entries of the list of errors that it shows.
        error_types: the types that its lists name, each with its line.
        releases: the records of the table of releases that it shows.
        gpu_states: for each program, by its path, how the GPU's run compares.
        run_tables: the pages that show the table of all runs (no dict).
        record: the recorded GPU run, read again by each build.
        record_stamps: the state of the files of the page's GPU run.
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


# What is noted while a page is read, and is void when it is read again.
OF_A_READING = ("rules", "errors", "error_lists", "error_types", "releases")
OF_A_READING += ("gpu_states",)


def prepare_state(app: Sphinx) -> None:
    """Add the object to an environment that is new.

    The last build may have kept one of an older class. What that lacks is empty: every
    page is read again after an edit of the builder.
    """
    kept = vars(getattr(app.env, "book", BookState()))
    names = {each.name for each in fields(BookState)}
    app.env.book = BookState(**{name: kept[name] for name in names & kept.keys()})


def forget_page(app: Sphinx, env, docname: str) -> None:
    """Forget a page that is read again, or is gone."""
    for name in OF_A_READING:
        getattr(env.book, name).pop(docname, None)
    env.book.run_tables.discard(docname)
