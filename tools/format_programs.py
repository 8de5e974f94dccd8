"""Formats the programs as ruff does, but without blank lines within a block.

    python -m tools.format_programs [--check]

People paste programs at Python's prompt, where up to Python 3.12 a blank line ends a
block. Ruff puts one after a function within another, and between methods.
"""

import ast
import io
import shutil
import subprocess
import sys
import tempfile
import tokenize
from pathlib import Path

ROOT = Path(__file__).parent.parent
COLUMNS = 72  # as in examples/ruff.toml


def join_blocks(text: str) -> str:
    """Remove blank lines within statements, but not those of a string."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    blank = {t.start[0] for t in tokens if t.type == tokenize.NL and not t.line.strip()}
    within = {
        number
        for statement in ast.parse(text).body
        for number in range(statement.lineno, statement.end_lineno)
    }
    lines = enumerate(text.splitlines(keepends=True), 1)
    return "".join(line for number, line in lines if number not in blank & within)


def find_unformatted(examples: Path) -> dict[Path, str]:
    """The programs and plots that are not formatted, each with its right text."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copytree(examples, Path(folder, "examples")))
        ruff = Path(sys.executable).with_name("ruff")
        options = ["--isolated", "--quiet", f"--line-length={COLUMNS}"]
        subprocess.run([ruff, "format", *options, copy], check=True)
        changed = {}
        for file in sorted(examples.rglob("*.py")):
            right = (copy / file.relative_to(examples)).read_text(encoding="utf-8")
            right = join_blocks(right)
            if right != file.read_text(encoding="utf-8"):
                changed[file] = right
    return changed


def main(*arguments: str) -> None:
    """Format the programs; with `--check`, name those that are not, and fail."""
    changed = find_unformatted(ROOT / "examples")
    if arguments == ("--check",):
        for file in changed:
            name = file.relative_to(ROOT)
            print(f"ERROR: {name}: not formatted; `make format`", file=sys.stderr)
        sys.exit(1 if changed else 0)
    for file, text in changed.items():
        file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
