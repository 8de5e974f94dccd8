"""Runs a program with a recorder, and keeps what it recorded in the build's cache.

A recorder replaces a function of JAX by one that notes how it is called. What the
program prints must be what its `.out` says: a recording that no longer fits its program
cannot be shown.
"""

from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path

from docutils import nodes
from myst_parser.parsers.directives import DirectiveParsingResult
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from builder.compare import first_difference
from builder.execute import record_scan
from builder.execute.run_alone import ProgramError, record_program
from builder.execute.stored import stored_result
from builder.outputs import output_file
from builder.page.cells import program_file


class RecordedFigure(SphinxDirective):
    """A directive that draws what a recorder notes of a program, its argument.

    A subclass names its `recorder`, as `module:class`: it is imported where the program
    runs, since it needs JAX. Its method `draw` makes HTML of the recordings and the
    program's path, or raises ValueError where they cannot be shown.
    """

    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        """Record the program and return the figure."""
        page = Path(self.env.doc2path(self.env.docname))
        file = program_file(page, self.arguments[0])
        self.env.note_dependency(str(file))
        try:
            recorder = self.recorder_for(self.options)
            html = self.draw(read_recordings(self.env.app, file, recorder), file)
        except ValueError as error:
            raise self.error(f"{self.name}: {self.arguments[0]}: {error}") from None
        return [nodes.raw("", html, format="html")]

    @classmethod
    def jobs(
        cls, app: Sphinx, page: Path, written: DirectiveParsingResult
    ) -> list[Callable[[], object]]:
        """What to run before this directive, of a page, is read."""
        file = program_file(page, written.arguments[0])
        return [partial(read_recordings, app, file, cls.recorder_for(written.options))]

    @classmethod
    def recorder_for(cls, options: dict) -> tuple[str, dict]:
        """The recorder and its arguments, for the directive's options."""
        return cls.recorder, cls.recorder_options(options)

    @staticmethod
    def recorder_options(options: dict) -> dict:
        """The arguments of the recorder: the directive's options."""
        return options

    def figure_id(self, program: Path) -> str:
        """The figure's id: of the program, and of its call if that is not the first."""
        call = self.options.get("call", 1)
        return f"{self.name}-{program.stem}" + (f"-{call}" if call > 1 else "")


def read_recordings(
    app: Sphinx, program: Path, recorder: tuple[str, dict]
) -> list[dict]:
    """What a recorder notes of a program, from the cache or by running it.

    Raises:
        ValueError: the program cannot be run, or does not print its `.out`.
    """
    if not program.is_file():
        raise ValueError("no such program")
    recorders = sorted(Path(record_scan.__file__).parent.glob("record_*.py"))
    texts = [file.read_text(encoding="utf-8") for file in (program, *recorders)]
    key = "\n".join([repr(recorder), *texts])
    return stored_result(app, "recordings", key, lambda: record(program, recorder))


def record(program: Path, recorder: tuple[str, dict]) -> list[dict]:
    """Run a program with a recorder; what it notes, as JSON can hold it.

    Raises:
        ValueError: the program cannot be run, or does not print its `.out`.
    """
    try:
        run, recordings = record_program(program, recorder)
    except ProgramError as error:
        raise ValueError(str(error)) from None
    expected = output_file(program)
    if not expected.exists():
        raise ValueError(f"{expected.name} does not exist; `make outputs` writes it")
    difference = first_difference(expected.read_text("utf-8"), run.output)
    if difference:
        raise ValueError(f"prints something else while it is recorded, {difference}")
    return [asdict(each) for each in recordings]
