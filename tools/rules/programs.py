"""The rules for the text of one program.

Each rule yields the lines that violate it, with the error and how to fix it.
"""

import ast
import re
from codeop import compile_command
from collections.abc import Iterator
from functools import cached_property
from importlib.util import find_spec

from builder.program import CHECK, VARYING, what_varies
from tools.rules.source import Finding, Source

LINES = 40  # they fit on a screen
SETTING = re.compile(
    r"(jax\.config|os\.environ)\b|numpyro\.(enable_x64|set_\w+)\(|np\.random\.seed\("
)

WAIT = "block_until_ready"


class Program(Source):
    """A program."""

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax tree; empty if the syntax is invalid, which `prompt` reports."""
        try:
            return ast.parse(self.text)
        except SyntaxError:
            return ast.Module([], [])


def size(program: Program) -> Iterator[Finding]:
    """A program has at most 40 lines; ruff counts their columns."""
    if len(program.lines) > LINES:
        yield LINES + 1, f"more than {LINES} lines; make it two programs"


def own_name(program: Program) -> Iterator[Finding]:
    """A program does not have the name of a module.

    Python searches a program's folder first: beside a `jax.py` none can import JAX.
    """
    if is_module(program.path.stem):
        yield 1, f"a module is called {program.path.stem}; take another name"


def is_module(name: str) -> bool:
    """Whether the environment has a module of this name."""
    return find_spec(name) is not None


def idea(program: Program) -> Iterator[Finding]:
    """The first line is a comment with the idea."""
    if not program.text.startswith("# "):
        yield 1, "no comment says the idea; write one, in one or two lines"


def variation(program: Program) -> Iterator[Finding]:
    """A program says that something varies in one of the known words.

    How exactly its output is compared depends on the word.
    """
    if (what := what_varies(program.text)) not in (None, *VARYING):
        known = ", ".join(VARYING)
        yield 1, f"says that {what!r} varies; write one of {known}, and then a comma"


def prompt(program: Program) -> Iterator[Finding]:
    """The program can be pasted at Python's prompt, where a blank line ends a block."""
    pending = []
    following = [*program.lines[1:], "", ""]
    for number, line in enumerate([*program.lines, ""], 1):
        pending.append(line)
        if line and following[number - 1].startswith(" "):
            continue  # the block continues; compiling takes time
        try:
            complete = compile_command("\n".join(pending), symbol="single")
        except SyntaxError as error:
            what = f"pasted at Python's prompt: {error.msg}"
            yield number, f"{what}; end a block with a blank line, and have none within"
            return
        if complete is not None:
            pending = []
    if pending:
        yield len(program.lines), "ends in the middle of a statement; finish it"


def no_setting(program: Program) -> Iterator[Finding]:
    """A program does not change settings of the session that it is pasted into."""
    for statement in program.tree.body:
        if SETTING.match(program.lines[statement.lineno - 1]):
            instead = "use a context manager, such as `with jax.enable_x64(True):`"
            yield statement.lineno, f"changes a setting of the session; {instead}"


def check(program: Program) -> Iterator[Finding]:
    """What proves the result comes last and prints nothing: pages fold it."""
    marks = [n for n, line in enumerate(program.lines, 1) if CHECK.match(line)]
    for number in marks[1:]:
        yield number, "a second `# Check:`; put all that proves the result after one"
    for statement in program.tree.body if marks else ():
        for call in ast.walk(statement):
            if call_name(call) == "print" and call.lineno > marks[0]:
                what = "prints what folded lines say; assert, or print before the check"
                yield call.lineno, what


def call_name(node: ast.AST) -> str | None:
    """The name of the function that a call calls; None for any other node."""
    called = node.func if isinstance(node, ast.Call) else None
    return called.id if isinstance(called, ast.Name) else None


def waits(program: Program) -> Iterator[Finding]:
    """A program that measures waits for JAX's asynchronous results."""
    if re.search(r"\btimeit\b", program.text) and WAIT not in program.text:
        yield 1, f"times a call that returns early; wait with jax.{WAIT}"


def output(program: Program) -> Iterator[Finding]:
    """A program has an `.out` file."""
    out = program.path.with_suffix(".out")
    if not out.exists():
        yield 1, f"there is no {out.name}; `make outputs` writes it, read it"


RULES = (size, own_name, idea, variation, prompt, no_setting, check, waits, output)
