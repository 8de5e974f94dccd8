"""`make example` and `make page`: what they create, and what they refuse."""

import ast
import runpy
import shutil
from pathlib import Path

import pytest

from tests.helpers.scan_checker import ScanChecker
from tests.helpers.small_book import REPOSITORY, run_tool
from tests.helpers.vmap_checker import VmapChecker
from tools.check import findings
from tools.scaffold import CHAPTERS

# No page and no program depends on this: it is a verb for contributors.
pytestmark = pytest.mark.rest

COPIED = ("book", "builder", "examples", "tools")
FILES = ("_config.yml", "_toc.yml", "pyproject.toml")


@pytest.fixture(scope="module")
def untouched(tmp_path_factory):
    """This repository as it is, without what was built."""
    folder = tmp_path_factory.mktemp("repository")
    for name in COPIED:
        left_out = shutil.ignore_patterns("node_modules", "__pycache__")
        shutil.copytree(REPOSITORY / name, folder / name, ignore=left_out)
    for name in FILES:
        shutil.copy(REPOSITORY / name, folder)
    return folder


@pytest.fixture(scope="module")
def laid(untouched, tmp_path_factory):
    """A repository with a new page in each chapter, and what the command said."""
    folder = tmp_path_factory.mktemp("laid") / "repository"
    shutil.copytree(untouched, folder)
    said = {}
    for chapter in CHAPTERS:
        status, said[chapter] = scaffold(folder, "page", f"{chapter}/my-page", TITLE)
        assert status == 0, said
    return folder, said


TITLE = 'What you don\'t know about "axes"'


def scaffold(folder, *arguments):
    """Type `make example` or `make page`; the status and what it said."""
    return run_tool(folder, "scaffold", *arguments)


def texts(folder: Path) -> dict[str, bytes]:
    """Every file under a folder that a person may have written."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }


def test_page_is_created_and_other_files_stay(untouched, laid):
    """A page, its program and output; one line in the contents, one in the sheet."""
    folder, said = laid
    before, after = texts(untouched), texts(folder)
    new = {"book/{}/my-page.md", "examples/{}/my-page/my_page.py"}
    new.add("examples/{}/my-page/my_page.out")
    wanted = {name.format(chapter) for name in new for chapter in CHAPTERS}
    new = {name for name in after.keys() - before.keys() if name[:7] != "_build/"}
    assert new == wanted
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"_toc.yml", "book/cheat-sheet.md"}
    for name in changed:
        old, lines = before[name].splitlines(), after[name].splitlines()
        added = [line for line in lines if line not in old]
        assert len(added) == len(CHAPTERS)
        assert [line for line in lines if line not in added] == old
    for chapter in CHAPTERS:
        line = f"      - file: book/{chapter}/my-page"
        below = "    - caption: Look up"
        assert f"{line}\n{below}\n" in after["_toc.yml"].decode()
        assert f"make page-preview NAME={chapter}/my-page" in said[chapter]
        assert TITLE in after[f"book/{chapter}/my-page.md"].decode()


def test_only_what_a_person_must_write_is_found(laid):
    """In the page, in its program, in the cheat sheet; no other finding."""
    found = findings(laid[0])
    assert all(": write this: " in line for line in found), found
    files = {line.partition(":")[0] for line in found}
    assert files == {"book/cheat-sheet.md"} | {
        name
        for chapter in CHAPTERS
        for name in (
            f"book/{chapter}/my-page.md",
            f"examples/{chapter}/my-page/my_page.py",
        )
    }


def test_created_page_builds(laid):
    status, said = run_tool(laid[0], "preview", "lax-scan/my-page")
    assert status == 0, said
    page = laid[0] / said.split()[-1]
    assert "[1.   0.5  2.25]" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("chapter", "checker"), [("vmap", VmapChecker), ("lax-scan", ScanChecker)]
)
def test_a_program_is_what_its_chapter_tests(laid, monkeypatch, chapter, checker):
    """It is held to the loop of its vmap, or of its scan."""
    checker = checker(laid[0] / "examples" / chapter / "my-page" / "my_page.py")
    checker.install(monkeypatch)
    runpy.run_path(checker.program, run_name="__main__")
    assert checker.checks == 1


def test_an_example_comes_with_the_cell_that_shows_it(laid):
    """And with the output it has printed; it is Python that a page can load."""
    folder = laid[0]
    status, said = scaffold(folder, "example", "vmap/axes/my_idea")
    assert status == 0, said
    assert said.endswith(
        "```{code-cell} python\n:load: ../../examples/vmap/axes/my_idea.py\n```\n"
    )
    program = folder / "examples/vmap/axes/my_idea.py"
    assert ast.parse(program.read_text(encoding="utf-8"))
    assert program.with_suffix(".out").read_text(encoding="utf-8") == "[ 3. 12.]\n"
    for path in (program, program.with_suffix(".out")):
        path.unlink()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("example", ""), "NAME=: is not of the form of make example NAME=vmap/axes/"),
        (("example", "vmap/my_idea"), "NAME=vmap/my_idea: is not of the form"),
        (("example", "vmpa/axes/my_idea"), "no chapter vmpa; the nearest is vmap"),
        (("example", "vmap/axis/my_idea"), "no page vmap/axis; the nearest is vmap/ax"),
        (("example", "vmap/axes/my-idea"), "type NAME=vmap/axes/my_idea"),
        (("example", "vmap/axes/My-Idea"), "type NAME=vmap/axes/my_idea"),
        (("example", "vmap/axes/numpy"), "a module is called numpy"),
        (("example", "vmap/axes/My_Idea"), "lower-case letters, digits and `_`"),
        (("example", "vmap/../my_idea"), "no page vmap/..; the nearest is vmap/"),
        (("example", "vmap/axes/"), "lower-case letters, digits and `_`"),
        (("example", "vmap/axes/" + "a" * 41), "41 characters; take 40 at most"),
        (
            ("example", "vmap/axes/out_axes_position"),
            "examples/vmap/axes/out_axes_position.py: exists already",
        ),
        (("page", "vmap/my_page", "T"), "type NAME=vmap/my-page"),
        (("page", "vmap/jax", "T"), "a module is called jax"),
        (("page", "vmap/my-page", "---"), "words that a reader would"),
        (("page", "vmap/my-page", "T" * 81), "words that a reader would"),
        (("page", "vmap/my-page", "Random keys under vmap"), "random.md has this"),
        (("page", "_ext/my-page", "T"), "there is no chapter _ext"),
        (("page", "vmap/axes", "Axes"), "book/vmap/axes.md: exists already"),
        (("page", "vmap/new", ""), "TITLE=: words that a reader would search for"),
        (("page", "vmap/new", "a | b"), "TITLE=a | b: words that a reader"),
    ],
)
def test_a_name_that_is_refused_changes_nothing(untouched, arguments, message):
    """The error says what to type instead."""
    before = texts(untouched)
    status, said = scaffold(untouched, *arguments)
    assert status == 1
    assert said.startswith("ERROR: ")
    assert message in said
    assert texts(untouched) == before


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        (
            "_toc.yml",
            "book/vmap/",
            "book/other/",
            "_toc.yml: the chapter vmap lists no",
        ),
        ("book/cheat-sheet.md", "you have", "given", "sheet.md: has no table"),
    ],
)
def test_a_book_that_has_no_place_for_the_page(untouched, name, old, new, message):
    """Either every file is written or none."""
    path = untouched / name
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(old, new), encoding="utf-8")
    try:
        before = texts(untouched)
        status, said = scaffold(untouched, "page", "vmap/new", "New")
        assert (status, texts(untouched)) == (1, before)
        assert message in said
    finally:
        path.write_text(text, encoding="utf-8")
