"""Has the reader predict what a program prints, before the page shows it.

A page asks directly below the program, by the path that `:load:` has:

    ```{predict} ../../examples/vmap/index/shared_weights.py
    What is the shape of the result?

    Each of the four lanes returns five numbers.

    - by_draw = jax.vmap(predict, in_axes=(0, None))
    + by_draw = jax.vmap(predict)
    Both arguments are mapped, so draws and cars are paired.

    - ...
    ```

First comes the question, then why the program prints what it prints, then two
mistakes: lines of the program, what replaces them, and a sentence. The build
makes each mistake in the program and runs it. So the reader has three outputs to choose
from, and none is typed. The program's own output is folded below them, with the answer.
"""

import hashlib
import itertools
import re
import tempfile
import textwrap
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from docutils import nodes
from myst_parser.parsers.directives import DirectiveParsingResult
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from builder.compare import first_difference
from builder.execute.run_alone import ProgramError, run_program
from builder.execute.stored import stored_result
from builder.page.cells import cell_outputs, program_file, raw_html
from builder.program import count_lines, declared_error, measures

logger = logging.getLogger(__name__)

LETTERS = "ABC"
SUMMARY = "Answer"
FORM = (
    "write a question, why the program prints what it prints, and two mistakes, with "
    "an empty line between them"
)
FORM_OF_A_MISTAKE = (
    "a mistake is lines of the program, each after `- `, what replaces them, "
    "each after `+ `, and a sentence"
)
MISTAKE = re.compile(r"(-.*\n(?:[-+].*\n)*)([^-+][\s\S]*)")
EDIT = re.compile(r"((?:-.*\n)+)((?:\+.*\n)*)")


class Mistake(NamedTuple):
    """A mistake in a program: its lines, as on the page, and what the mistake is."""

    diff: str
    words: str

    def edits(self) -> list[tuple[str, ...]]:
        """The blocks of lines to replace, each with its replacement."""
        return [tuple(map(strip_marks, edit)) for edit in EDIT.findall(self.diff)]


class predict(nodes.General, nodes.Element):
    """Placeholder of a question about the program above it.

    Its children are paragraphs: the question, the reason, one for each mistake.
    """


class Predict(SphinxDirective):
    """The directive `{predict}`: a program as its argument, see above."""

    required_arguments = 1
    final_argument_whitespace = True
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return a placeholder: the program's output is not in the doctree yet."""
        try:
            question, reason, mistakes = parse_question("\n".join(self.content))
        except ValueError as error:
            raise self.error(f"predict: {self.arguments[0]}: {error}") from None
        mark = predict("", program=self.arguments[0], mistakes=mistakes)
        self.set_source_info(mark)
        problems = []
        for words in (question, reason, *(mistake.words for mistake in mistakes)):
            inline, messages = self.parse_inline(" ".join(words.split()))
            mark += nodes.paragraph("", "", *inline)
            problems += messages
        return [mark, *problems]

    @classmethod
    def jobs(
        cls, app: Sphinx, page: Path, written: DirectiveParsingResult
    ) -> list[Callable[[], object]]:
        """What to run before this directive, of a page, is read."""
        _, _, mistakes = parse_question("\n".join(written.body))
        program = program_file(page, written.arguments[0])
        source = program.read_text(encoding="utf-8")
        changed = [make_mistake(source, mistake) for mistake in mistakes]
        return [partial(run_changed, app, program, text) for text in changed]


def strip_marks(lines: str) -> str:
    """Lines of a diff without their marks, and without the indentation of all."""
    unmarked = "".join(f"{line[1:].rstrip()}\n" for line in lines.splitlines())
    return textwrap.dedent(unmarked)


def parse_question(text: str) -> tuple[str, str, list[Mistake]]:
    """Parse a directive's content: the question, the reason, the mistakes.

    Raises:
        ValueError: it has another form.
    """
    parts = re.split(r"\n\s*\n", text.strip())
    words = [part for part in parts[:2] if part[:1] not in "-+:"]
    if len(parts) != len(LETTERS) + 1 or len(words) != 2:
        raise ValueError(FORM)
    mistakes = []
    for part in parts[2:]:
        parsed = MISTAKE.fullmatch(part)
        if not parsed:
            raise ValueError(f"{FORM_OF_A_MISTAKE}, not {part.splitlines()[0]!r}")
        mistakes.append(Mistake(*parsed.groups()))
    return parts[0], parts[1], mistakes


def make_mistake(source: str, mistake: Mistake) -> str:
    """The text of a program with a mistake in it, and without its check.

    Raises:
        ValueError: lines to be replaced are not there, or not only once.
    """
    lines = source.splitlines()[: count_lines(source)[0]]
    for old, new in mistake.edits():
        count = len(old.splitlines())
        places = [
            start
            for start in range(len(lines) - count + 1)
            if textwrap.dedent("\n".join(lines[start : start + count])) == old[:-1]
        ]
        if len(places) != 1:
            raise ValueError(
                f"{old.strip()!r} is in the program {len(places)} times, not once"
            )
        first = lines[places[0]]
        indent = first[: len(first) - len(first.lstrip())]
        lines[places[0] : places[0] + count] = textwrap.indent(new, indent).splitlines()
    return "\n".join(lines) + "\n"


def run_changed(app: Sphinx, program: Path, source: str) -> str:
    """What a program prints with another text, from the cache or by running it.

    Raises:
        ValueError: it fails.
    """

    def run() -> str:
        with tempfile.TemporaryDirectory() as folder:
            changed = Path(folder, program.name)
            changed.write_text(source, encoding="utf-8")
            try:
                return run_program(changed).output
            except ProgramError as error:
                message = str(error).replace(f"{folder}/", "")
                raise ValueError(f"with a mistake in it, {message}") from None

    return stored_result(app, "mistakes", source, run)


def show_questions(app: Sphinx, doctree: nodes.document) -> None:
    """Replace each placeholder by its question, and fold the program's output in it."""
    for mark in list(doctree.findall(predict)):
        try:
            move_outputs(mark, read_choices(app, mark))
        except ValueError as error:
            logger.warning("predict: %s: %s", mark["program"], error, location=mark)
        mark.parent.remove(mark)


def read_choices(app: Sphinx, mark: predict) -> list[str]:
    """The outputs to choose from: the program's, then one for each mistake.

    Raises:
        ValueError: there is no such program above it, it fails with a mistake in it, or
            two outputs agree.
    """
    cell = mark.parent[mark.parent.index(mark) - 1]
    if cell.get("cell_metadata", {}).get("load") != mark["program"]:
        raise ValueError("not directly below the cell of this program")
    program = program_file(Path(app.env.doc2path(app.env.docname)), mark["program"])
    source = program.read_text(encoding="utf-8")
    if declared_error(source) or measures(source):
        raise ValueError("it raises or measures; ask about a program that prints")
    outputs = ["".join(block.astext() for block in cell_outputs(cell))]
    for mistake in mark["mistakes"]:
        changed = make_mistake(source, mistake)
        outputs.append(run_changed(app, program, changed))
    for (first, one), (second, other) in itertools.combinations(enumerate(outputs), 2):
        if not first_difference(one, other):
            names = ["the program", "the first mistake", "the second mistake"]
            raise ValueError(f"{names[first]} and {names[second]} print the same")
    return outputs


def asks(cell: nodes.container) -> bool:
    """Whether the reader predicts what the program of a cell prints."""
    blocks = (part for part in cell.children if isinstance(part, nodes.container))
    return any("predict" in block["classes"] for block in blocks)


def choose_order(name: str) -> tuple[int, ...]:
    """The order of the choices, which does not change: 0 is the right one."""
    orders = list(itertools.permutations(range(len(LETTERS))))
    digest = hashlib.sha256(name.encode()).digest()
    return orders[int.from_bytes(digest) % len(orders)]


def move_outputs(mark: predict, outputs: list[str]) -> None:
    """Put the question into the cell above it, and its output into the answer."""
    cell = mark.parent[mark.parent.index(mark) - 1]
    question, reason, *sentences = mark.children
    order = choose_order(Path(mark["program"]).stem)
    letters = {number: LETTERS[place] for place, number in enumerate(order)}
    outside = {"cell_output", "backends"}
    folded = [part for part in cell.children if outside.intersection(part["classes"])]
    for part in folded:
        cell.remove(part)
    question["classes"].append("question")
    block = nodes.container("", question, classes=["predict"])
    for number in order:
        bold = nodes.strong("", letters[number])
        letter = nodes.paragraph("", "", bold, classes=["letter"])
        choice = text_block(outputs[number], "text")
        block += nodes.container("", letter, choice, classes=["choice"])
    block += raw_html(f"<details><summary>{SUMMARY}</summary>")
    block += folded
    begin_with(reason, f"{letters[0]} is right.")
    block += reason
    for number in order:
        if number:
            sentence, mistake = sentences[number - 1], mark["mistakes"][number - 1]
            begin_with(sentence, f"{letters[number]} is printed after this change.")
            block += [sentence, text_block(mistake.diff, "diff")]
    block += raw_html("</details>")
    cell += block


def begin_with(paragraph: nodes.paragraph, words: str) -> None:
    """Put words in bold before a paragraph."""
    paragraph.insert(0, nodes.strong("", words))
    paragraph.insert(1, nodes.Text(" "))


def text_block(text: str, language: str) -> nodes.literal_block:
    """Lines as they are."""
    text = text.rstrip("\n")
    return nodes.literal_block(text, text, language=language)
