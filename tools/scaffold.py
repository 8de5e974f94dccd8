"""Creates a program, or a page with its first program, from the chapter's template.

    python -m tools.scaffold example CHAPTER/PAGE/NAME
    python -m tools.scaffold page CHAPTER/PAGE TITLE

The result runs and builds. `make check` then lists, with file and line, what the author
still has to write. An invalid name changes nothing.
"""

import difflib
import re
import sys
from pathlib import Path
from string import Template

from builder.execute.run_alone import ProgramError, run_program
from builder.outputs import write_output
from tools.rules.book import Book
from tools.rules.programs import is_module

ROOT = Path(__file__).parent.parent
TEMPLATES = Path(__file__).parent / "templates"
CHAPTERS = sorted(path.stem for path in TEMPLATES.glob("*.py"))
# Of each kind of name what joins its words, and an example.
KINDS = {"example": ("_", "vmap/axes/my_idea"), "page": ("-", "vmap/my-page")}
LONGEST = 40  # characters of a name; the program's first line contains it
TITLE = re.compile(r"(?=.*[A-Za-z])[^`|<>{}\\\n]{1,80}")
TOOLS = {
    "array-assignments": "jax.Array.at",
    "vmap": "jax.vmap",
    "lax-scan": "jax.lax.scan",
}
# A new page is inserted before the last group of its chapter.
LAST = "Look up"
TOOLS_TABLE = re.compile(r"^\| you have \| take \| page \|\n(?:\|.*\n)+", re.MULTILINE)
CELL = """\
```{{code-cell}} python
:load: ../../{program}
```"""


class ScaffoldError(Exception):
    """Nothing was created; the message says why, and what to type."""


def split_name(name: str, kind: str) -> tuple[str, str]:
    """Validate a name and split off its last part: `vmap/axes` and `my_idea`.

    Raises:
        ScaffoldError: the number of parts, the chapter or the last part is invalid.
    """
    joint, sample = KINDS[kind]
    folder, _, own = name.rpartition("/")
    chapter, module = folder.partition("/")[0], own.replace("-", "_")
    other = "-" if joint == "_" else "_"
    if name.count("/") != sample.count("/"):
        fault = f"is not of the form of make {kind} NAME={sample}"
    elif chapter not in CHAPTERS:
        known = f"{nearest(chapter, CHAPTERS)} of {', '.join(CHAPTERS)}"
        fault = f"there is no chapter {chapter}; {known}"
    elif other in own:
        right = f"{folder}/{own.replace(other, joint).lower()}"
        fault = f"here `{joint}` joins words, not `{other}`; type NAME={right}"
    elif not re.fullmatch(rf"[a-z][a-z0-9]*({joint}[a-z0-9]+)*", own):
        fault = f"use lower-case letters, digits and `{joint}`, as in NAME={sample}"
    elif len(own) > LONGEST:
        fault = f"{len(own)} characters; take {LONGEST} at most"
    elif is_module(module):
        fault = f"a module is called {module}; take another NAME"
    else:
        return folder, own
    raise ScaffoldError(f"NAME={name}: {fault}")


def nearest(word: str, words: list[str]) -> str:
    """Name the most similar of some words."""
    return f"the nearest is {difflib.get_close_matches(word, words, 1, 0)[0]}"


def template(file: str, **words: str) -> str:
    """Render a template."""
    text = (TEMPLATES / file).read_text(encoding="utf-8")
    return Template(text).substitute(words)


def create_example(root: Path, name: str) -> Path:
    """Create a program and its output; return the program's path.

    Raises:
        ScaffoldError: the name is invalid, the page is missing, or the program exists.
        ProgramError: the program failed; nothing was created.
    """
    folder, own = split_name(name, "example")
    pages = list(Book(root).pages_by_name)
    if folder not in pages:
        raise ScaffoldError(f"NAME={name}: no page {folder}; {nearest(folder, pages)}")
    program = root / "examples" / folder / f"{own}.py"
    refuse_existing(program, root)
    write_program(program, folder.partition("/")[0])
    return program


def refuse_existing(file: Path, root: Path) -> None:
    """Raise a ScaffoldError if a file exists."""
    if file.exists():
        name = file.relative_to(root)
        raise ScaffoldError(f"{name}: exists already; take another NAME")


def write_program(program: Path, chapter: str) -> None:
    """Create a program from the chapter's template, run it, and write its output."""
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text(template(f"{chapter}.py", program=program.stem), "utf-8")
    try:
        result = run_program(program)
    except ProgramError:  # for example without the GPU of BACKEND=gpu
        program.unlink()
        raise
    write_output(program, result.output)


def create_page(root: Path, name: str, title: str) -> Path:
    """Create a page, its program, and its lines in the contents and cheat sheet.

    A program of the page's name that exists is not changed.

    Raises:
        ScaffoldError: the name or the title is invalid, or the page exists.
        ProgramError: the program failed; nothing was created.
    """
    chapter, own = split_name(name, "page")
    if not TITLE.fullmatch(title.strip()):
        raise ScaffoldError(
            f"TITLE={title}: words that a reader would search for, without code; "
            f'such as: make page NAME={name} TITLE="Axes of nested lists"'
        )
    page = root / "book" / f"{name}.md"
    refuse_existing(page, root)
    for other in Book(root).pages:
        if other.path.parent == page.parent and f"# {title.strip()}" in other.lines:
            taken = f"{other.name} has this title; take another TITLE"
            raise ScaffoldError(f"TITLE={title}: {taken}")
    program = root / "examples" / name / f"{own.replace('-', '_')}.py"
    changed = {
        root / "_toc.yml": with_line(root / "_toc.yml", chapter, name),
        root / "book" / "cheat-sheet.md": with_row(root, chapter, name),
    }
    if not program.exists():
        write_program(program, chapter)
    changed[page] = template(
        "page.md",
        title=title.strip(),
        chapter=chapter,
        program=f"{own}/{program.stem}",
        shapes=template(f"{chapter}.md").strip(),
    )
    for path, text in changed.items():
        path.write_text(text, encoding="utf-8")
    return page


def with_line(toc: Path, chapter: str, name: str) -> str:
    """The text of `_toc.yml` with a line for the page before its chapter's last group.

    Raises:
        ScaffoldError: the chapter lists no pages.
    """
    text = toc.read_text(encoding="utf-8").rstrip("\n") + "\n"
    block = re.search(
        rf"^( *)- file: book/{chapter}/index *\n(?:\1 +.*(?:\n|\Z))*",
        text,
        re.MULTILINE,
    )
    pages = re.findall(r"^( *)- file: ", block[0], re.MULTILINE) if block else []
    if len(pages) < 2:
        wrong = f"the chapter {chapter} lists no pages; give it `sections:`"
        raise ScaffoldError(f"{toc.name}: {wrong}")
    last = re.search(rf"^ *- caption: {LAST}$|\Z", block[0], re.MULTILINE)
    at = block.start() + last.start()
    return f"{text[:at]}{pages[1]}- file: book/{name}\n{text[at:]}"


def with_row(root: Path, chapter: str, name: str) -> str:
    """The text of the cheat sheet with a row for the page in its table of tools.

    Raises:
        ScaffoldError: the sheet has no such table.
    """
    sheet = root / "book" / "cheat-sheet.md"
    text = sheet.read_text(encoding="utf-8")
    table = TOOLS_TABLE.search(text)
    if table is None:
        wrong = "has no table `| you have | take | page |`; write it again"
        raise ScaffoldError(f"{sheet.relative_to(root)}: {wrong}")
    words = name.partition("/")[2].replace("-", " ")
    link = f"{{doc}}`{words} <{name}>`"
    row = f"| WRITE THIS: what the reader has | `{TOOLS[chapter]}` | {link} |\n"
    return text[: table.end()] + row + text[table.end() :]


def main(kind: str, name: str, *title: str) -> None:
    """Create a program or a page, and print the next steps."""
    try:
        if kind == "example":
            program = create_example(ROOT, name).relative_to(ROOT)
            print(f"{program}: write it, then `make outputs NAME={name}`.")
            print("On its page, paste:\n")
            print(CELL.format(program=program.as_posix()))
        else:
            page = create_page(ROOT, name, *title).relative_to(ROOT)
            print(f"{page}: write it. `make check` lists what is to be written,")
            print(f"`make page-preview NAME={name}` shows the page.")
    except (ScaffoldError, ProgramError) as error:
        sys.exit(f"ERROR: {error}")


if __name__ == "__main__":
    main(*sys.argv[1:])
