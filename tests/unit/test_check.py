"""`make check`: nothing to find in this repository, and each mistake is found."""

import shutil

import pytest

from tests.helpers import small_book
from tests.helpers.canary_records import git
from tests.helpers.small_book import REPOSITORY, Book
from tools import check
from tools.check import findings

TOC = """\
format: jb-book
root: book/index
chapters:
  - file: book/vmap/index
"""
FRONT_MATTER, _, _ = small_book.PAGE.partition("# ")
HOME = f"{FRONT_MATTER}# Home\n\n**Read about {{doc}}`vmap <vmap/index>`.**\n"
PAGE = f"""{FRONT_MATTER}# Rows

**Write one row, and map it.**

```{{code-cell}} python
:load: ../../examples/vmap/index/rows.py
```

| name | shape |
|---|---|
| `x` | (3,) |

(rows)=

## Rows are mapped

See [above](#rows) and {{jax}}`jax.vmap`.

Go to {{doc}}`../index`.
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
    assert findings(REPOSITORY) == []


def test_a_repository_that_keeps_every_rule(small):
    """What the table below breaks is whole before."""
    assert findings(small.folder) == []


INDEX, ROWS = "book/vmap/index.md", "examples/vmap/index/rows.py"
MORE, OLD = "examples/vmap/index/more.py", "examples/vmap/index/old.out"
MODULE = "examples/vmap/index/jax.py"
CELL = "```{code-cell} python\n:load: ../../examples/vmap/index/rows.py\n```\n"
CONFIG = 'import jax\n\njax.config.update("jax_enable_x64", True)\n'
TWO_CHECKS = PROGRAM + "\n# Check:\nassert True\n\n# Check:\nassert True\n"
PRINTS = PROGRAM + "\n# Check:\nfor i in range(2):\n    print(i)\n"
RAISES = "rows.py\n:tags: [raises-exception]\n"


@pytest.mark.parametrize(
    # What is said begins with a line of the same file, where it names no other.
    ("name", "old", "new", "found"),
    [
        (INDEX, "mystnb", "myst", ":2: not the front matter"),
        (INDEX, "Python 3\n---", "Python 3\n", ":6: not the front matter"),
        (INDEX, "# Rows\n", "Rows\n", ":8: no title"),
        (INDEX, "## Rows", "# Rows", ":22: a second title"),
        (INDEX, "**Write", "Write", ":8: no rule; write it in bold"),
        (INDEX, "one row,", "{doc}`../index`,", ":10: a link of the rule"),
        (INDEX, "See", "one " * 1200 + "See", ":26: 1213 words of prose"),
        (INDEX, CELL, "\n" * 60 + CELL, ":72: the first program comes"),
        (INDEX, CELL, "", ":23: no program; show the smallest"),
        (INDEX, "Go to", "**Next:**", ":26: a typed Next; remove it"),
        (INDEX, "See", "![](a.svg)", ":24: an image without alternative"),
        (INDEX, "See", '<img src="a.svg">', ":24: an image without"),
        (INDEX, "See", "```{image} a.svg\n```\n", ":24: an image without :alt"),
        (INDEX, "| name |", "| |", ":16: a column has no name"),
        (INDEX, "See", "Simply see", ":24: `Simply` says nothing"),
        (INDEX, "See", "WRITE THIS: see", ":24: write this: see [above]"),
        (INDEX, "See", "Seperate", ":24: Seperate: write Separate"),
        (INDEX, "jax.vmap`", "it <https://a.b/c>`", ":24: {jax} takes a name"),
        (INDEX, "See", "```python\n```\n", ":24: Python that is not an example"),
        (INDEX, "See", "```{code-block} python\n```\n", ":24: Python that is not"),
        (INDEX, "See", "~~~py\n~~~\n", ":24: Python that is not an example"),
        (INDEX, "s.py\n", "s.py\n:tags: [skip-execution]\n", ":13: only the tag"),
        (INDEX, "s.py\n", "s.py\n:tags: [remove-cell]\n", ":13: only the tag"),
        (INDEX, "s.py\n", "s.py\n:tags: [hide-input]\n", ":13: only the tag"),
        (INDEX, ROWS, "pyproject.toml", ":13: ../../pyproject.toml is not a program"),
        (INDEX, ":load:", ":lood:", ":12: a code cell without :load:"),
        (INDEX, "rows.py", "row.py", f":13: ../../{ROWS[:-4]}.py does not exist"),
        (INDEX, "See", f"{CELL}\nSee", ":25: ../../examples/vmap/"),
        (INDEX, CELL, "```{code-cell} python\n```\n", f"{ROWS}: on no page"),
        (INDEX, "rows.py\n", RAISES, ":13: rows.py declares no error"),
        ("book/new.ipynb", None, "{}", ": pages are Markdown"),
        ("book/new.md", None, HOME, ": not named in _toc.yml"),
        ("_toc.yml", "vmap/index", "vmap/axes", ":4: names book/vmap/axes"),
        (ROWS, "\nimport", "\n# raises: KeyError\nimport", f"{INDEX}:13: rows.py rais"),
        (ROWS, "import", "# more\n" * 40 + "import", ":41: more than 40 lines"),
        (ROWS, "import jax", "import timeit\n\nimport jax", ":1: times a call"),
        (ROWS, "# Each", "#Each", ":1: no comment says the idea"),
        (
            ROWS,
            "import",
            "# varies: draws here\nimport",
            ":1: says that 'draws here' v",
        ),
        (ROWS, "\n\n\nprint", "\nprint", ":8: pasted at Python's prompt"),
        (ROWS, "    return", "\n    return", ":8: pasted at Python's prompt"),
        (ROWS, "arange(3)))", "arange(3))", ":10: ends in the middle of a"),
        (ROWS, "import jax\n", CONFIG, ":4: changes a setting"),
        (ROWS, PROGRAM, TWO_CHECKS, ":15: a second `# Check:`"),
        (ROWS, PROGRAM, PRINTS, ":14: prints what folded lines say"),
        (MORE, None, PROGRAM, ":1: there is"),
        (OLD, None, "1\n", ":1: its program"),
        (MODULE, None, PROGRAM, ":1: a module is called jax; take another name"),
    ],
)
def test_a_mistake_is_found(small, name, old, new, found):
    """At its file and line, with what to do."""
    if old is None:
        small.write(name, new)
    else:
        small.edit(name, old, new)
    place = f"{name}{found}" if found.startswith(":") else found
    said = [line for line in findings(small.folder) if line.startswith(place)]
    assert said, findings(small.folder)
    assert all("; " in line or "write" in line for line in said)


def test_an_output_that_is_not_in_git(small):
    """`git add` of a program alone would leave a test that fails elsewhere."""
    git(small.folder, "init", "--quiet")
    git(small.folder, "add", ROWS)
    assert findings(small.folder) == [
        "examples/vmap/index/rows.out:1: not in git, but its program is; "
        "`git add examples/vmap/index/rows.out`"
    ]
    git(small.folder, "add", ".")
    assert findings(small.folder) == []


def test_a_program_in_another_pages_folder(small):
    moved = small.folder / "examples/vmap/axes/rows.py"
    moved.parent.mkdir()
    for suffix in (".py", ".out"):
        (small.folder / ROWS).with_suffix(suffix).rename(moved.with_suffix(suffix))
    small.edit(INDEX, "vmap/index/rows.py", "vmap/axes/rows.py")
    said = f"{INDEX}:13: move rows.py to examples/vmap/index/"
    assert said in findings(small.folder)


def test_a_file_that_is_no_text(small):
    """It is named before any rule reads it."""
    (small.folder / ROWS).write_bytes(b"# One.\n# \xff\n")
    assert findings(small.folder) == [f"{ROWS}:2: no UTF-8; save the file as UTF-8"]


def test_command_lists_all_findings_and_fails(small, monkeypatch, capsys):
    """In the order of the files."""
    monkeypatch.setattr(check, "ROOT", small.folder)
    check.main()
    assert capsys.readouterr().err == ""
    small.edit(INDEX, "See", "Simply see")
    small.edit(INDEX, "## Rows", "# Rows")
    small.edit(ROWS, "# Each", "#Each")
    with pytest.raises(SystemExit, match="1"):
        check.main()
    lines = capsys.readouterr().err.splitlines()
    places = [line.split(": ")[1] for line in lines if line.startswith("ERROR: ")]
    assert places == [f"{INDEX}:22", f"{INDEX}:24", f"{ROWS}:1"]


@pytest.mark.parametrize("text", ["format: [", "a: b\n"])
def test_contents_that_cannot_be_read(small, monkeypatch, text):
    monkeypatch.setattr(check, "ROOT", small.folder)
    small.write("_toc.yml", text)
    with pytest.raises(SystemExit, match=r"ERROR: _toc\.yml"):
        check.main()
