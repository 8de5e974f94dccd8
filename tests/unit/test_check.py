"""`make check`: nothing to find in this repository, and each mistake is found."""

import shutil
import subprocess
import sys

import pytest

from tests.helpers.small_book import REPOSITORY, Book
from tools.check import findings

TOC = """\
format: jb-book
root: book/index
chapters:
  - file: book/vmap/index
"""
HOME = """\
---
file_format: mystnb
kernelspec:
  name: python3
  display_name: Python 3
---

# Home

**Read about {doc}`vmap <vmap/index>`.**

**Next:** {doc}`vmap/index`
"""
PAGE = """\
---
file_format: mystnb
kernelspec:
  name: python3
  display_name: Python 3
---

# Rows

**Write one row, and map it.**

```{code-cell} python
:load: ../../examples/vmap/index/rows.py
```

| name | shape |
|---|---|
| `x` | (3,) |

(rows)=

## Rows are mapped

See [above](#rows) and {jax}`jax.vmap`.

**Next:** {doc}`../index`
"""
PROGRAM = """\
# Each row is squared.
import jax


def square(row):
    row = row * row
    return row


print(jax.vmap(square)(jax.numpy.arange(3)))
"""


@pytest.fixture
def small(tmp_path):
    """A repository of two pages and one program that keeps every rule."""
    book = Book(tmp_path)
    for name in ("_config.yml", "pyproject.toml"):
        shutil.copy(REPOSITORY / name, tmp_path)
    book.write("_toc.yml", TOC)
    book.write("book/index.md", HOME)
    book.write("book/vmap/index.md", PAGE)
    book.write("examples/vmap/index/rows.py", PROGRAM)
    book.write("examples/vmap/index/rows.out", "[0 1 4]\n")
    return book


def test_this_repository_keeps_every_rule():
    """Each finding would be printed here, with its file and line."""
    assert findings(REPOSITORY) == []


def test_a_repository_that_keeps_every_rule(small):
    """What the table below breaks is whole before."""
    assert findings(small.folder) == []


INDEX, ROWS = "book/vmap/index.md", "examples/vmap/index/rows.py"
MORE, OLD = "examples/vmap/index/more.py", "examples/vmap/index/old.out"
CELL = "```{code-cell} python\n:load: ../../examples/vmap/index/rows.py\n```\n"


@pytest.mark.parametrize(
    ("name", "old", "new", "found"),
    [
        (INDEX, "mystnb", "myst", f"{INDEX}:2: not the front matter"),
        (INDEX, "# Rows\n", "Rows\n", f"{INDEX}:8: no title"),
        (INDEX, "## Rows", "# Rows", f"{INDEX}:22: a second title"),
        (INDEX, "**Write", "Write", f"{INDEX}:10: the page does not begin with"),
        (INDEX, "one row,", "{doc}`../index`,", f"{INDEX}:10: a link of the rule"),
        (INDEX, "See", "one " * 1200 + "See", f"{INDEX}:26: 1212 words of prose"),
        (INDEX, "## Rows", "### Rows", f"{INDEX}:22: a heading of level 3 under"),
        (INDEX, CELL, "\n" * 60 + CELL, f"{INDEX}:72: the first program comes"),
        (INDEX, CELL, "", f"{INDEX}:23: no program; show the smallest"),
        (INDEX, "**Next:**", "Next:", f"{INDEX}:26: does not lead on"),
        (INDEX, "See", "![](a.svg)", f"{INDEX}:24: an image without alternative"),
        (INDEX, "See", '<img src="a.svg">', f"{INDEX}:24: an image without"),
        (INDEX, "See", "```{image} a.svg\n```\n", f"{INDEX}:24: an image without :alt"),
        (INDEX, "| name |", "| |", f"{INDEX}:16: a column has no name"),
        (INDEX, "See", "Simply see", f"{INDEX}:24: `Simply` says nothing"),
        (INDEX, "See", "WRITE THIS: see", f"{INDEX}:24: write this: see [above]"),
        (INDEX, "See", "Seperate", f"{INDEX}:24: Seperate: write Separate"),
        (INDEX, "(#rows)", "(#row)", f"{INDEX}:24: no heading has the label row"),
        (INDEX, "`../index`", "`../home`", f"{INDEX}:26: there is no page ../home"),
        (
            INDEX,
            "{jax}`jax.vmap`",
            "<https://docs.jax.dev/en/latest/_autosummary/jax.vmap.html>",
            f"{INDEX}:24: the address of a reference; write {{jax}}`...`",
        ),
        (
            INDEX,
            "{jax}`jax.vmap`",
            "{jax}`it <https://a.b/c.html>`",
            f"{INDEX}:24: {{jax}} takes a name; write [words](address)",
        ),
        (INDEX, "See", "```python\n```\n", f"{INDEX}:24: Python that is not an"),
        (INDEX, "See", "```{code-block} python\n```\n", f"{INDEX}:24: Python that is"),
        (INDEX, "See", "~~~py\n~~~\n", f"{INDEX}:24: Python that is not an example"),
        *(
            (
                INDEX,
                "rows.py\n",
                f"rows.py\n:tags: [{tag}]\n",
                f"{INDEX}:13: only the tag",
            )
            for tag in ("skip-execution", "remove-cell", "hide-input")
        ),
        (
            INDEX,
            "examples/vmap/index/rows.py",
            "pyproject.toml",
            f"{INDEX}:13: ../../pyproject.toml is not a program in examples/",
        ),
        ("book/new.ipynb", None, "{}", "book/new.ipynb: pages are Markdown"),
        (INDEX, ":load:", ":lood:", f"{INDEX}:12: a code cell without :load:"),
        (
            INDEX,
            "rows.py",
            "row.py",
            f"{INDEX}:13: ../../examples/vmap/index/row.py does not exist",
        ),
        (
            INDEX,
            "See",
            f"{CELL}\nSee",
            f"{INDEX}:25: ../../examples/vmap/",
        ),
        (INDEX, CELL, "```{code-cell} python\n```\n", f"{ROWS}: on no page"),
        (
            INDEX,
            "rows.py\n",
            "rows.py\n:tags: [raises-exception]\n",
            f"{INDEX}:13: rows.py declares no error",
        ),
        (ROWS, "\nimport", "\n# raises: KeyError\nimport", f"{INDEX}:13: rows.py rais"),
        ("_toc.yml", "vmap/index", "vmap/axes", "_toc.yml:4: names book/vmap/axes"),
        ("book/new.md", None, HOME, "book/new.md: not named in _toc.yml"),
        (
            ROWS,
            "squared.",
            "squared." + "." * 60,
            f"{ROWS}:1: 82 are more than 72 columns",
        ),
        (ROWS, "import", "# more\n" * 40 + "import", f"{ROWS}:41: more than 40 lines"),
        (
            ROWS,
            "import jax\n",
            "import timeit\n\nimport jax\n",
            f"{ROWS}:1: times a call",
        ),
        (ROWS, "# Each", "#Each", f"{ROWS}:1: no comment says the idea"),
        (ROWS, "\n\n\nprint", "\nprint", f"{ROWS}:8: pasted at Python's prompt"),
        (ROWS, "    return", "\n    return", f"{ROWS}:8: pasted at Python's prompt"),
        (ROWS, "arange(3)))", "arange(3))", f"{ROWS}:10: ends in the middle of a"),
        (ROWS, "print", "import os\nprint", f"{ROWS}:10: an import below other code"),
        (
            ROWS,
            "import jax\n",
            'import jax\n\njax.config.update("jax_enable_x64", True)\n',
            f"{ROWS}:4: changes a setting",
        ),
        (
            ROWS,
            "    return",
            "    def other():\n        return 1\n    return",
            f"{ROWS}:7: a function within a function",
        ),
        (
            "examples/vmap/index/more.py",
            None,
            PROGRAM,
            "examples/vmap/index/more.py:1: there is",
        ),
        (
            "examples/vmap/index/old.out",
            None,
            "1\n",
            "examples/vmap/index/old.out:1: its program",
        ),
    ],
)
def test_a_mistake_is_found(small, name, old, new, found):
    """At its file and line, with what to do."""
    if old is None:
        small.write(name, new)
    else:
        small.edit(name, old, new)
    said = [line for line in findings(small.folder) if line.startswith(found)]
    assert said, findings(small.folder)
    assert all("; " in line or "write" in line for line in said)


def test_an_output_that_is_not_in_git(small):
    """`git add` of a program alone would leave a test that fails elsewhere."""
    git = ["git", "-C", small.folder]
    subprocess.run([*git, "init", "--quiet"], check=True)
    subprocess.run([*git, "add", ROWS], check=True)
    assert findings(small.folder) == [
        "examples/vmap/index/rows.out:1: not in git, but its program is; "
        "`git add examples/vmap/index/rows.out`"
    ]
    subprocess.run([*git, "add", "."], check=True)
    assert findings(small.folder) == []


def test_a_program_in_another_pages_folder(small):
    moved = small.folder / "examples/vmap/axes/rows.py"
    moved.parent.mkdir()
    for suffix in (".py", ".out"):
        (small.folder / ROWS).with_suffix(suffix).rename(moved.with_suffix(suffix))
    small.edit(INDEX, "vmap/index/rows.py", "vmap/axes/rows.py")
    said = f"{INDEX}:13: move rows.py to examples/vmap/index/"
    assert said in findings(small.folder)


def test_a_program_that_has_a_modules_name(small):
    """No program beside it could import the module."""
    (small.folder / ROWS).rename(small.folder / "examples/vmap/index/jax.py")
    small.edit(INDEX, "rows.py", "jax.py")
    said = "examples/vmap/index/jax.py:1: a module is called jax; take another name"
    assert said in findings(small.folder)


def test_the_sheets_table_of_tools_names_tools(small):
    """A test of the sheet looks them up."""
    sheet = HOME + "\n| you have | take | page |\n|---|---|---|\n"
    small.write("book/cheat-sheet.md", sheet + "| a | `jax.vmap` | b |\n")
    fine = findings(small.folder)
    small.write("book/cheat-sheet.md", sheet + "| a | `y[:, None]` | b |\n")
    (said,) = set(findings(small.folder)) - set(fine)
    assert said.startswith("book/cheat-sheet.md:16: the second column names a tool")


def test_a_file_that_is_no_text(small):
    """It is named before any rule reads it."""
    (small.folder / ROWS).write_bytes(b"# One.\n# \xff\n")
    assert findings(small.folder) == [f"{ROWS}:2: no UTF-8; save the file as UTF-8"]


def test_front_matter_that_does_not_end(small):
    """The rest of the page is still read."""
    small.edit(INDEX, "Python 3\n---", "Python 3\n")
    found = findings(small.folder)
    assert any(line.startswith(f"{INDEX}:6: not the front matter") for line in found)


def check(folder):
    """Type the command in a folder; the status and what it said."""
    result = subprocess.run(
        [sys.executable, "-m", "tools.check"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return result.returncode, result.stderr


def test_command_lists_all_findings_and_fails(small):
    """In the order of the files, and nothing is forgotten at the second time."""
    shutil.copytree(REPOSITORY / "tools", small.folder / "tools")
    shutil.copytree(REPOSITORY / "builder", small.folder / "builder")
    assert check(small.folder) == (0, "")
    small.edit(INDEX, "See", "Simply see")
    small.edit(INDEX, "## Rows", "### Rows")
    small.edit(ROWS, "# Each", "#Each")
    for _ in range(2):
        status, said = check(small.folder)
        assert status == 1
        lines = [
            line.partition(": ")[2].rpartition(": ")[0] for line in said.splitlines()
        ]
        assert lines == [f"{INDEX}:22", f"{INDEX}:24", f"{ROWS}:1"]


@pytest.mark.parametrize("text", ["format: [", "a: b\n"])
def test_contents_that_cannot_be_read(small, text):
    """No traceback: the file is named."""
    shutil.copytree(REPOSITORY / "tools", small.folder / "tools")
    shutil.copytree(REPOSITORY / "builder", small.folder / "builder")
    small.write("_toc.yml", text)
    status, said = check(small.folder)
    assert status == 1
    assert said.startswith("ERROR: _toc.yml")
