"""The build: what it makes, what it runs again, and how it fails.

Each kind of bad input must end the build with a non-zero exit and a message that
names the file and the line. A build can fail in two ways: it is stopped before the
pages are written, or Sphinx gave a warning. For each way a test sees that a second
build fails too, and that the book builds, without a clean, once it is fixed. What
is wrong with pages and programs beside each other, tests/unit/test_check.py has.
"""

import html
import itertools
import os
import re

from tests.helpers.small_book import PAGE, PROGRAM, fails, passes
from tools.site import shown_programs


def test_every_page_shows_its_program_and_what_it_printed(built_book):
    """A built page holds the program's text and its output."""
    page = built_book.page("first")
    assert "# first: a program." in page
    assert "[0 1 2]" in page
    assert "[0 1 2 3]" in built_book.page("second")


def test_pages_outside_the_book_are_not_its_pages(book):
    """An environment beside the book holds pages of other packages."""
    for folder in (".venv/lib", "tools/node_modules"):
        book.write(f"{folder}/page.md", PAGE.format(title="Else", program="absent"))
    passes(book)
    assert not list((book.folder / "_build/html").rglob("page.html"))


def test_what_is_printed_slowly_is_one_output(book):
    """A kernel sends what is printed in pieces, as time will have it."""
    book.edit("examples/first.py", "print(", "import time\ntime.sleep(0.5)\nprint(")
    book.edit("examples/first.py", "import time", "print('soon')\nimport time")
    passes(book)
    (shown,) = shown_programs(book.folder / "_build/html/book/first.html")
    assert shown.output == "soon\n[0 1 2]\n"
    assert book.page("first").count('class="output stream') == 1


MEASURES = """\
# {name}: when it ran.
# varies: times
import time

start = time.time()
time.sleep(0.5)
print(start, time.time())
"""


def test_a_page_that_measures_runs_alone(book):
    """Others at the same time would share the cores with it."""
    names = ["first", "second", "third"]
    for name in names:
        book.write(f"examples/{name}.py", MEASURES.format(name=name))
    book.edit("examples/third.py", "# varies: times\n", "")
    book.write("book/third.md", PAGE.format(title="Third", program="third"))
    book.edit("_toc.yml", "book/second\n", "book/second\n  - file: book/third\n")
    passes(book)
    runs = []
    for name in names:
        (shown,) = shown_programs(book.folder / f"_build/html/book/{name}.html")
        runs.append(tuple(float(word) for word in shown.output.split()))
    for (_, end), (start, _) in itertools.pairwise(sorted(runs)):
        assert end <= start, runs


def test_nothing_changed_runs_nothing(book):
    """A second build runs no program."""
    passes(book)  # the copy lies in a new folder: Sphinx reads its pages again
    assert "ran book/" not in passes(book)


def test_an_edited_style_sheet_reaches_the_site(book):
    """Sphinx alone would copy it only when a page has changed as well."""
    passes(book)
    book.write("book/_static/book.css", "body { color: teal }\n")
    assert "ran book/" not in passes(book)
    assert book.read("_build/html/_static/book.css") == "body{color: teal}"


def test_an_edited_program_runs_its_page_alone(book):
    """`:load:` is a dependency: its page is run and written again, no other."""
    passes(book)
    book.edit("examples/first.py", "arange(3)", "arange(7)")
    printed = passes(book)
    assert "ran book/first.md" in printed
    assert "ran book/second.md" not in printed
    assert "[0 1 2 3 4 5 6]" in book.page("first")


def test_another_environment_runs_everything_again(book):
    """Output made under other settings of JAX is never shown."""
    passes(book)
    asks = "# A setting.\nimport os\n\nprint(os.environ.get('JAX_ENABLE_X64'), 'set')\n"
    book.write("examples/first.py", asks)
    passes(book)
    assert "None set" in book.page("first")
    result = book.build(JAX_ENABLE_X64="1")
    assert result.returncode == 0, result.stdout
    assert "ran book/first.md" in result.stdout
    assert "ran book/second.md" in result.stdout
    assert "1 set" in book.page("first")
    assert "ran book/" not in passes(book)  # both are kept
    assert "None set" in book.page("first")


def test_a_device_that_is_not_there(book):
    """Asked for a GPU where there is none, the build fails and runs nothing."""
    result = book.build(JAX_PLATFORMS="cuda")
    assert result.returncode != 0
    assert "JAX_PLATFORMS=cuda: no such device" in result.stdout
    assert "ran book/" not in result.stdout


def test_a_program_that_raises(book):
    """The program's file and line, and the page's; so too the second time."""
    book.edit("examples/first.py", "print(", "print(1 / 0, ")
    for _ in range(2):
        said = "examples/first.py:4: ZeroDivisionError: division by zero"
        fails(book, said, "first.md:12")
    book.edit("examples/first.py", "1 / 0", "1 / 1")
    passes(book)
    assert "1.0 [0 1 2]" in book.page("first")


def test_a_program_that_cannot_be_parsed(book):
    """A syntax error has a file and a line as well."""
    book.edit("examples/first.py", "print(", "print((")
    fails(book, "examples/first.py:4: ")


def test_a_program_whose_kernel_dies(book):
    """A program that ends its process is named."""
    book.edit("examples/first.py", "print(", "import os\nos._exit(3)\nprint(")
    fails(book, "examples/first.py: killed its kernel", "first.md:12")


def test_a_program_over_its_limit_of_cpu_time(book):
    """It is named at its line, and ended though its page says that it raises."""
    book.limit(CPU_LIMIT=1)
    book.declare("KeyError", "second")
    for name in ("first", "second"):
        book.edit(f"examples/{name}.py", "print(", "while True: pass\nprint(")
    said = "still running after 1 s of CPU time"
    first, second = f"examples/first.py:4: {said}", f"examples/second.py:5: {said}"
    fails(book, first, "first.md:12", second, "second.md:12")
    book.edit("examples/first.py", "while True: pass\n", "")
    book.edit("examples/second.py", "while True: pass\n", "{}['key']\n")
    passes(book)


def test_a_program_that_should_raise_and_does_not(book):
    """A cell tagged as raising must raise."""
    book.declare("KeyError")
    fails(
        book, "examples/first.py: declares KeyError, but ran to its end", "first.md:12"
    )


def test_an_expected_error_shows_type_and_message(book):
    """The page has the error's own words, and no frame of IPython's."""
    book.edit("examples/first.py", "print(", "{}['key']\nprint(")
    book.declare("KeyError")
    passes(book)
    text = html.unescape(re.sub("<[^>]*>", "", book.page("first")))
    assert "\nKeyError: 'key'\n" in text
    assert "Cell In" not in book.page("first")


def test_a_program_that_raises_a_group(book):
    """Jupyter prints a group of exceptions and marks no error."""
    book.edit(
        "examples/first.py", "print(", "raise ExceptionGroup('g', [OSError()])\n#"
    )
    fails(book, "examples/first.py: ExceptionGroup: g (1 sub-exception)")


def test_a_program_that_raises_another_error_than_it_declares(book):
    """The declaration is held to here as well."""
    book.declare("KeyError")
    book.edit("examples/first.py", "print(", "print(1 / 0, ")
    fails(book, "examples/first.py:5: declares KeyError, raised ZeroDivisionError: ")


def test_a_program_that_complains(book):
    """Standard error is no output: it differs from machine to machine."""
    book.edit("examples/first.py", "print(", "import sys\nsys.stderr.write('old')\n#")
    fails(book, "examples/first.py: wrote to standard error: old", "first.md:12")


def test_a_program_inside_a_comment(book):
    """A cell that the page does not show does not count as shown."""
    text = book.read("book/first.md")
    book.write("book/first.md", text.replace("```{code", "<!--\n```{code") + "-->\n")
    fails(book, "book/first.md: WARNING: not shown: ../examples/first.py")


def test_pages_and_programs_are_compared_before_anything_runs(book):
    """With the contents, and with each other; each difference is named, again too."""
    book.write("book/third.ipynb", "{}")
    for _ in range(2):
        fails(book, "book/third.ipynb: pages are Markdown")
    (book.folder / "book/third.ipynb").unlink()
    book.write("examples/third.py", PROGRAM.format(title="third", count=2))
    book.edit("book/second.md", "second.py", "first.py")
    fails(
        book,
        "book/second.md:13: ../examples/first.py is already on book/first.md:13",
        "examples/second.py: on no page",
        "examples/third.py: on no page",
    )
    book.edit("book/second.md", "first.py", "second.py")
    (book.folder / "examples/third.py").unlink()
    passes(book)


def test_a_page_of_an_unknown_kernel(book):
    """Jupyter's own refusal, in one line."""
    book.edit("book/first.md", "name: python3", "name: julia")
    fails(book, "book/first.md: NoSuchKernel")


def test_a_program_replaced_by_an_older_file(book):
    """Sphinx asks which file is newer; here the content decides."""
    passes(book)
    new = book.folder / "new.py"
    new.write_text(book.read("examples/first.py").replace("(3)", "(6)"))
    os.utime(new, (1e9, 1e9))
    os.replace(new, book.folder / "examples/first.py")
    assert "ran book/first.md" in passes(book)
    assert "[0 1 2 3 4 5]" in book.page("first")


def test_a_page_taken_out_leaves_the_site(book):
    """What was written of a page goes with the page."""
    passes(book)
    book.edit("_toc.yml", "  - file: book/second\n", "")
    book.edit("book/index.md", " and {doc}`second`", "")
    (book.folder / "book/second.md").unlink()
    (book.folder / "examples/second.py").unlink()
    passes(book)
    assert not (book.folder / "_build/html/book/second.html").exists()


def test_a_dead_internal_link(book):
    """A warning of Sphinx fails the build, the second one too."""
    book.edit("book/second.md", "The rule", "The {doc}`absent` rule")
    for _ in range(2):
        fails(book, "book/second.md:10: WARNING: unknown document: 'absent'")
    book.edit("book/second.md", "The {doc}`absent` rule", "The rule")
    passes(book)


def test_the_cache_names_its_environment_and_holds_each_page_once(built_book):
    """The folder says backend and JAX version; MyST-NB ran nothing a second time."""
    import jax

    (folder,) = (built_book.folder / "_build" / "executed").iterdir()
    assert folder.name.startswith(f"cpu-jax{jax.__version__}-")
    assert len(list(folder.rglob("*.ipynb"))) == 2
