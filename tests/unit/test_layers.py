"""Who imports whom: `builder` in layers, `tools/ci` the standard library alone."""

import ast
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from tests.helpers.small_book import REPOSITORY, run_command

# From the bottom: a module imports from its own layer's folder and from layers below.
LAYERS = [
    {
        "chapters",
        "git",
        "program",
        "strict",
        "state",
        "untrusted",
        "wordings",
    },
    {"compare"},
    {"outputs", "judge", "addresses"},
    {"execute"},
    {"page"},
    {"formats", "releases"},
    {"gpu"},
    {"site"},
]
LAYER = {name: number for number, names in enumerate(LAYERS) for name in names}
MODULES = sorted((REPOSITORY / "builder").rglob("*.py"))
CI_TOOLS = sorted((REPOSITORY / "tools/ci").glob("*.py"))


def imported_modules(file: Path) -> set[str]:
    """The modules that a file imports when it runs, dotted."""
    names, tree = set(), ast.parse(file.read_text(encoding="utf-8"))
    # What only a type checker imports is not run.
    blocks = (node for node in ast.walk(tree) if isinstance(node, ast.If))
    unused = [b for b in blocks if "TYPE_CHECKING" in ast.unparse(b.test)]
    skipped = {node for block in unused for node in ast.walk(block)}
    for node in set(ast.walk(tree)) - skipped:
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("file", MODULES, ids=lambda file: file.stem)
def test_no_module_imports_upward(file):
    parts = file.relative_to(REPOSITORY).with_suffix("").parts
    if parts == ("builder", "__init__"):
        return  # the table of the build's steps: the top
    for name in imported_modules(file):
        first, _, rest = name.partition(".")
        assert first not in ("tools", "tests", "examples", "book"), name
        if first == "builder":
            below = rest.partition(".")[0]
            same_folder = below == parts[1] and len(parts) > 2
            assert same_folder or LAYER[below] < LAYER[parts[1]], name


def test_each_part_of_the_package_has_a_layer():
    top = {p.stem for p in (REPOSITORY / "builder").iterdir() if p.stem[:2] != "__"}
    assert top <= set(LAYER)
    assert not any(lower & upper for lower, upper in pairwise(LAYERS))


@pytest.mark.parametrize("file", CI_TOOLS, ids=lambda file: file.stem)
def test_a_tool_of_ci_needs_no_package(file):
    """It runs in jobs that install nothing."""
    # -S: without site-packages; -E: without what PYTHONPATH adds.
    command = [sys.executable, "-S", "-E", "-c", f"import tools.ci.{file.stem}"]
    result = run_command(*command)
    assert result.returncode == 0, result.stderr
