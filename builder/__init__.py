"""How programs become a site: the steps of Sphinx's build of the book.

`steps` lists all of them in the order in which they run.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx

# The place of the handlers of Sphinx, MyST-NB and the theme within an event.
OTHERS = ...


def steps() -> dict[str, list]:
    """The handlers of each event of Sphinx, in the order of the build.

    Those before `OTHERS` run before the handlers of Sphinx and of other extensions.
    """
    # Imported here: CI's jobs that read `builder.releases` have no Sphinx.
    from builder import addresses, formats, state, strict
    from builder.execute import cache
    from builder.gpu import side_by_side, where_it_ran
    from builder.page import (
        ahead,
        cells,
        checks,
        errors,
        links,
        marked_lines,
        plots,
        predict,
    )
    from builder.releases import table
    from builder.site import (
        contents,
        head,
        page_files,
        parallel,
        preview_images,
        prune_css,
        root_files,
        search,
        theme,
    )

    return {
        # The settings are read.
        "config-inited": [
            strict.begin_build,
            addresses.set_addresses,
            cache.choose_cache,
            table.load_records,
            OTHERS,
        ],
        # No page has been read.
        "builder-inited": [
            contents.check_contents,
            cells.check_programs,
            state.prepare_state,
            side_by_side.load_record,
            search.disable_own_search,
            OTHERS,
        ],
        # Which pages are read again.
        "env-get-outdated": [
            OTHERS,
            cells.pages_with_new_programs,
            side_by_side.pages_with_new_record,
            table.pages_with_old_table,
        ],
        "env-purge-doc": [state.forget_page],
        # The programs run; MyST-NB finds their outputs in its cache.
        "env-before-read-docs": [parallel.count_pages, ahead.run_programs],
        # One page is read.
        "source-read": [cells.note_programs],
        "doctree-read": [
            plots.draw_plots,
            OTHERS,
            cells.name_programs,
            marked_lines.mark_lines,
            checks.fold_checks,
            head.note_rule,
            errors.note_errors,
            side_by_side.add_gpu_outputs,
            predict.show_questions,
        ],
        # All pages are read.
        "env-updated": [
            errors.complete_lists,
            where_it_ran.page_with_table,
            OTHERS,
            parallel.write_in_parallel,
        ],
        "env-check-consistency": [errors.check_types],
        # One page is written.
        "doctree-resolved": [
            links.link_programs,
            where_it_ran.fill_table,
            side_by_side.name_states,
            OTHERS,
        ],
        "html-page-context": [
            theme.keep_own_chapter,
            contents.show_place,
            OTHERS,
            formats.write_formats,
            head.describe_page,
            links.fill_menu,
            where_it_ran.fill_foot,
            page_files.choose_files,
        ],
        # All pages are written.
        "build-finished": [
            OTHERS,
            after_success(errors.write_for_search),
            after_success(root_files.write_root),
            after_success(preview_images.draw_previews),
            after_success(formats.write_book),
            after_success(page_files.join_for_site),
            after_success(search.write_index),  # deletes scripts that it replaces
            after_success(prune_css.prune_sheets_of_site),
            strict.end_build,
        ],
    }


def after_success(write_files: Callable[[Sphinx], None]) -> Callable:
    """A handler that writes files of the site, after a build of HTML that succeeded."""

    def handler(app: Sphinx, exception: Exception | None) -> None:
        if exception is None and app.builder.format == "html":
            write_files(app)

    return handler


def setup(app: Sphinx) -> dict:
    """Register the build's steps, directives and settings with Sphinx."""
    from builder.gpu import where_it_ran
    from builder.page import ahead, errors, mathml
    from builder.releases import table
    from builder.site import theme

    for module in (theme, where_it_ran, table):
        module.register(app)
    app.add_directive("error-list", errors.ErrorList)
    for name, directive in ahead.DIRECTIVES.items():
        app.add_directive(name, directive)
    app.add_html_math_renderer(
        "mathml", (mathml.visit_inline, None), (mathml.visit_display, None)
    )
    # When one of these changes: "html" writes each page again, "env" reads it again.
    app.add_config_value("repository_address", "", "html", [str])
    app.add_config_value("book_machinery", "", "env")
    for event, functions in steps().items():
        others = functions.index(OTHERS) if OTHERS in functions else -1
        for number, function in enumerate(functions):
            if function is not OTHERS:
                app.connect(event, function, priority=500 + number - others)
    # Reading a page changes the state of the build, which is one object. Writing a page
    # changes its own files alone.
    return {"parallel_read_safe": False, "parallel_write_safe": True}
