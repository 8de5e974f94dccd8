"""What a new release changed in the outputs, and which words of pages it concerns.

    python -m tools.output_changes [COMMIT]

Compares each program's `.out` with the one in COMMIT, or HEAD: `make upgrade` runs it
after it has written them. Lists the changed outputs by kind of change, and the words
and figures that a page quotes and no output has any more. It finds what is quoted; read
the pages of the changed programs for what is said in other words.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from builder.compare import NUMBER, unified_diff
from builder.git import GitError, git
from builder.page.cells import program_files
from builder.program import declared_error
from tools.site import page_names

ROOT = Path(__file__).parent.parent
ADDRESS = re.compile(r"https?://[^\s>)\]]+")
# Lines of a jaxpr or of compiled code, and tracers.
TRACE = re.compile(r"\b\w+:\w+\[[\d,]*\]|\blambda ;|Traced?[<(]|Tracer[<(]|%\w+ = ")
KINDS = {
    "address": "only links differ",
    "number": "only numbers differ",
    "message": "the error's text differs, its type does not",
    "trace": "jaxprs, compiled code or tracers are written differently",
    "behavior": "anything else: read these first",
}
# What a page quotes: code and words of four letters or more, figures of three digits.
QUOTED = re.compile(r"`([^`]+)`|\"([^\"]+)\"|(?<![\w.])(\d[\d,]*\.?\d+)(?!\w)")
LETTERS, DIGITS = 4, 3
PARAGRAPH = re.compile(r"(?:.+\n)+")
FENCED = re.compile(r"^(`{3,}|~{3,}|:{3,}).*?^\1", re.MULTILINE | re.DOTALL)


@dataclass
class Change:
    """A program's output before and after."""

    program: Path
    before: str
    after: str

    @property
    def kind(self) -> str:
        """Which of `KINDS` the change is."""
        if _equal_without(ADDRESS, self.before, self.after):
            return "address"
        if _equal_without(NUMBER, self.before, self.after):
            return "number"
        start = f"{declared_error(self.program.read_text(encoding='utf-8'))}: "
        printed, found, _ = self.before.rpartition(start)
        if found and self.after.rpartition(start)[:2] == (printed, found):
            return "message"
        lines = [line[1:] for line in self.diff.splitlines() if line[:1] in ("+", "-")]
        return "trace" if all(map(TRACE.search, lines)) else "behavior"

    @property
    def diff(self) -> str:
        """The change as a unified diff."""
        return unified_diff(self.before, self.after)


def _equal_without(pattern: re.Pattern, before: str, after: str) -> bool:
    """Whether two outputs agree where what a pattern finds is free, and spacing."""
    texts = (" ".join(pattern.sub("·", text).split()) for text in (before, after))
    return len(set(texts)) == 1


def read_changes(root: Path, commit: str) -> list[Change]:
    """The outputs that differ from those of a commit.

    Raises:
        GitError: there is no such commit, or no repository.
    """
    changed = git(
        root, "diff", "--name-only", "--diff-filter=M", commit, "--", "examples"
    )
    return [
        Change(
            program=root / Path(name).with_suffix(".py"),
            before=git(root, "show", f"{commit}:{name}"),
            after=(root / name).read_text(encoding="utf-8"),
        )
        for name in changed.splitlines()
        if name.endswith(".out")
    ]


def lost_quotes(page: Path, changes: list[Change]) -> Iterator[tuple[int, str, Path]]:
    """What a page quotes of a changed output and the new one lacks.

    Yields the line, the quote and the program. Figures count for the page's own
    programs alone.
    """
    own = set(program_files(page))
    # Without its cells, whose lines stay so that the numbers of lines are right.
    text = FENCED.sub(lambda cell: "\n" * cell[0].count("\n"), page.read_text("utf-8"))
    for paragraph in PARAGRAPH.finditer(text):
        # A quote may go on in the next line.
        for match in QUOTED.finditer(paragraph[0].replace("\n", " ")):
            number = 1 + text.count("\n", 0, paragraph.start() + match.start())
            quote = next(group for group in match.groups() if group)
            figure = match[3] is not None
            length = sum(map(str.isdigit, quote)) if figure else len(quote)
            if length < (DIGITS if figure else LETTERS):
                continue
            for change in changes:
                if figure and change.program not in own:
                    continue
                if quote in change.before and quote not in change.after:
                    yield number, quote, change.program


def report(root: Path, changes: list[Change]) -> str:
    """The report, as Markdown."""
    if not changes:
        return "No output has changed.\n"
    parts = []
    for kind, meaning in KINDS.items():
        of_kind = [change for change in changes if change.kind == kind]
        if of_kind:
            parts.append(f"## {kind}: {len(of_kind)} ({meaning})\n")
        for change in of_kind:
            name = change.program.relative_to(root)
            parts.append(f"{name}\n\n```diff\n{change.diff}\n```\n")
    words = [
        f"{page}.md:{line}: {quote} (was printed by {program.relative_to(root)})"
        for page in page_names(root)
        for line, quote, program in lost_quotes(root / f"{page}.md", changes)
    ]
    parts.append(f"## Words of pages that no longer hold: {len(words)}\n")
    parts += [*words, ""]
    counts = [f"{sum(c.kind == kind for c in changes)} {kind}" for kind in KINDS]
    parts.append(f"{len(changes)} outputs have changed: {', '.join(counts)}")
    return "\n".join(parts)


def main(commit: str = "HEAD") -> None:
    """Compare and print."""
    try:
        print(report(ROOT, read_changes(ROOT, commit)))
    except GitError as error:
        sys.exit(f"ERROR: {error}")


if __name__ == "__main__":
    main(*sys.argv[1:])
