"""The search, and the page of errors: what is indexed, what is found, by what keys.

An error is to be found by what a reader has in hand: the whole message or its
first line, with names, shapes and numbers of the reader's own, or in a traceback.
"""

import ast
import gzip
import itertools
import json
import re
from collections import Counter
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup

from tests.pages import open_page
from tests.small_book import PAGE, REPOSITORY
from tools.browser import served
from tools.programs import DECLARED
from tools.site import page_names, shown_programs

PAGES = page_names(REPOSITORY)
RAISING = sorted(
    path
    for path in (REPOSITORY / "examples").rglob("*.py")
    if DECLARED.search(path.read_text(encoding="utf-8"))
)
TRACEBACK = """\
Traceback (most recent call last):
  File "/home/me/study/fit.py", line 31, in <module>
    result = jax.vmap(simulate, in_axes=(0, None))(draws, data)
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  File "/home/me/study/fit.py", line 17, in simulate
    _, path = jax.lax.scan(step, start, xs=data, length=12)
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
jax.errors.{message}
--------------------
For simplicity, JAX has removed its internal frames from the traceback of the \
following exception. Set JAX_TRACEBACK_FILTERING=off to include these.
"""
WAYS = {
    "whole": lambda program, text: text,
    "first line": lambda program, text: text.partition("\n")[0],
    "other numbers": lambda program, text: other_numbers(text),
    "other names": lambda program, text: other_names(program, other_numbers(text)),
    "traceback": lambda program, text: TRACEBACK.replace("{message}", text),
    "all": lambda program, text: TRACEBACK.replace(
        "{message}", other_names(program, other_numbers(text))
    ),
}


def message(program: Path) -> str:
    """What a program raises, by its `.out`."""
    output = program.with_suffix(".out").read_text(encoding="utf-8")
    kind = DECLARED.search(program.read_text(encoding="utf-8"))[1]
    return output[output.rfind(f"{kind}: ") :].rstrip()


def other_numbers(text: str) -> str:
    """A message with other shapes, numbers and widths of dtypes."""
    text = re.sub(r"\b(float|int)32\b", r"\g<1>64", text)
    text = re.sub(r"(?<=64|ol)\[[\d,]*\]", "[7,2]", text)
    return re.sub(r"(?<!\w)\d+", lambda number: str(int(number[0]) + 5), text)


def other_names(program: Path, text: str) -> str:
    """A message with other names for what the program names, its file too."""
    text = text.replace(program.name, "fit.py")
    names = set()
    for node in ast.walk(ast.parse(program.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif isinstance(node, ast.FunctionDef):
            names.add(node.name)
        elif isinstance(node, ast.arg):
            names.add(node.arg)
    for number, name in enumerate(sorted(names)):
        text = re.sub(rf"\b{name}\b", f"my_{chr(97 + number)}", text)
    return text


def index_of(site: Path) -> dict[str, dict]:
    """What Pagefind keeps of each page, by the page's address."""
    fragments = [
        json.loads(gzip.decompress(file.read_bytes()).removeprefix(b"pagefind_dcd"))
        for file in (site / "pagefind/fragment").iterdir()
    ]
    return {fragment["url"]: fragment for fragment in fragments}


def soup_of(page: Path) -> BeautifulSoup:
    """A built page, read."""
    return BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")


@pytest.fixture(scope="module")
def places(site) -> dict[Path, str]:
    """For each program that raises, the address of the section that shows it."""
    found = {}
    for name in PAGES:
        cells = soup_of(site / f"{name}.html").select("div.cell.tag_raises-exception")
        by_name = {
            cell.select_one("p.program").get_text(): cell.find_parent("section")["id"]
            for cell in cells
        }
        for program in RAISING:
            chapter = program.parent.name in (Path(name).parent.name, "start")
            if chapter and program.name in by_name:
                found[program] = f"{name}.html#{by_name[program.name]}"
    assert set(found) == set(RAISING)
    return found


def test_each_page_is_in_the_index_and_nothing_else(site):
    """Articles with their programs and outputs, without the marks of a permalink."""
    index = index_of(site)
    assert set(index) == {f"/{name}.html" for name in PAGES}
    for name in PAGES:
        entry = index[f"/{name}.html"]
        soup = soup_of(site / f"{name}.html")
        ids = {section["id"] for section in soup.select("article section[id]")}
        headings = [a for a in entry["anchors"] if re.fullmatch("h[1-6]", a["element"])]
        assert {heading["id"] for heading in headings} == ids
        assert "¶" not in entry["content"]
        assert "Toggle Light" not in entry["content"]
        for program in shown_programs(site / f"{name}.html"):
            for words in (program.name, program.source, program.output):
                assert squeezed(words) in squeezed(entry["content"])


def squeezed(text: str) -> str:
    """A text without spaces, and without the full stops that Pagefind adds."""
    return re.sub(r"[\s.]+", "", text.replace("&lt;", "<").replace("&gt;", ">"))


def test_the_site_has_one_search(site):
    """Neither Sphinx's own, nor Pagefind's interfaces, which nobody would open."""
    for name in ("search.html", "searchindex.js"):
        assert not (site / name).exists()
    scripts = {file.name for file in (site / "_static").rglob("*.js")}
    assert not scripts & {"searchtools.js", "language_data.js", "sphinx_highlight.js"}
    found = Counter(file.suffix for file in (site / "pagefind").iterdir())
    assert found == {
        "": 3,  # two folders, and the digest
        ".js": 2,
        ".json": 1,
        ".pf_meta": 1,
        ".pagefind": 1,
    }


def test_the_index_follows_the_pages(book):
    """A changed page is indexed anew, a removed one is out; else it is left alone."""
    site = book.folder / "_build/html"
    assert book.build().returncode == 0  # the copy lies in a new folder
    before = [file.stat().st_ino for file in sorted((site / "pagefind").rglob("*"))]
    assert book.build().returncode == 0
    after = [file.stat().st_ino for file in sorted((site / "pagefind").rglob("*"))]
    assert after == before
    book.edit("book/first.md", "The rule of this page", "A quokka")
    assert book.build().returncode == 0
    index = index_of(site)
    assert "A quokka" in index["/book/first.html"]["content"]
    assert "The rule" not in index["/book/first.html"]["content"]
    book.edit("_toc.yml", "  - file: book/second\n", "")
    book.edit("book/index.md", " and {doc}`second`", "")
    for name in ("book/second.md", "examples/second.py"):
        (book.folder / name).unlink()
    assert book.build().returncode == 0
    assert set(index_of(site)) == {"/book/index.html", "/book/first.html"}


def test_pages_that_cannot_be_indexed(book):
    """The build fails, and fails again; it is mended by what mends Pagefind."""
    book.edit("book/first.md", "The rule of this page", "A quokka")
    for _ in range(2):
        result = book.build(PAGEFIND_BINARY_PATH="/bin/false")
        assert result.returncode != 0
        assert "ERROR: the pages could not be indexed for the search" in result.stdout
        assert "Traceback" not in result.stdout
    assert book.build().returncode == 0
    site = book.folder / "_build/html"
    assert "A quokka" in index_of(site)["/book/first.html"]["content"]


def test_every_error_is_listed_once(site, places):
    """Each program that raises: its message under its type, a link to its section."""
    soup = soup_of(site / "book/errors.html")
    listed = []
    for item in soup.select("article .error-list > li"):
        title = item.find_parent("section").find(re.compile("h[1-6]"))
        kind = "AssertionError" if "check" in title.get_text() else title.contents[0]
        line = item.select_one("code").get_text().replace("\xa0", " ")
        line = line.removesuffix("…")
        for link in item.select("a"):
            page, anchor = link["href"].split("#")
            listed.append((f"{kind}: {line}", f"book/{page}#{anchor}"))
    assert len(listed) == len(RAISING)
    for program in RAISING:
        lines = [line for line, place in listed if place == places[program]]
        assert any(message(program).startswith(line) for line in lines), program
        assert all(len(line) <= 160 for line in lines)


def test_errors_of_one_page_have_links_of_different_names(site):
    """In an item, a screen reader reads out one link after the other."""
    for item in soup_of(site / "book/errors.html").select("article .error-list > li"):
        names = [link.get_text() for link in item.select("a")]
        assert len(names) == len(set(names)), names


def test_the_search_has_every_error_whole(site, places):
    """`errors.json` has what the list has."""
    errors = json.loads((site / "errors.json").read_text(encoding="utf-8"))
    found = Counter((error["message"], error["address"]) for error in errors)
    assert found == Counter((message(p), places[p]) for p in RAISING)


def test_the_list_of_errors_follows_the_pages(book):
    """What a program says, and that it is gone; another page leaves the list alone."""
    book.write("book/errors.md", ERRORS)
    book.edit("_toc.yml", "  - file: book/first\n", ERRORS_FIRST)
    book.edit("examples/first.py", "print(", "{}['quokka']\nprint(")
    book.edit("book/first.md", "first.py\n", "first.py\n:tags: [raises-exception]\n")
    errors = book.folder / "_build/html/book/errors.html"
    assert book.build().returncode == 0
    assert "quokka" in book.page("errors")
    written = errors.stat().st_mtime_ns
    book.edit("book/second.md", "The rule", "A rule")
    assert book.build().returncode == 0
    assert errors.stat().st_mtime_ns == written
    book.edit("examples/first.py", "quokka", "wombat")
    assert book.build().returncode == 0
    assert "wombat" in book.page("errors")
    assert "quokka" not in book.page("errors")
    assert "wombat" in book.read("_build/html/errors.json")
    book.edit("_toc.yml", "  - file: book/first\n", "")
    book.edit("book/index.md", "{doc}`first` and ", "")
    for name in ("book/first.md", "examples/first.py"):
        (book.folder / name).unlink()
    assert book.build().returncode == 0
    assert "wombat" not in book.page("errors")
    assert json.loads(book.read("_build/html/errors.json")) == []


@pytest.mark.parametrize("option", ["only", "without"])
def test_a_list_of_a_type_that_nothing_raises(book, option):
    """A misspelled type would leave an empty list, or one that is too long."""
    text = ERRORS.replace("list}\n", f"list}}\n:{option}: TypError\n")
    book.write("book/errors.md", text)
    book.edit("_toc.yml", "  - file: book/first\n", ERRORS_FIRST)
    line = text.splitlines().index("```{error-list}") + 1
    for _ in range(2):
        result = book.build()
        assert result.returncode != 0
        message = "WARNING: error-list: no program raises TypError"
        assert f"book/errors.md:{line}: {message}" in result.stdout
    book.write("book/errors.md", ERRORS)
    assert book.build().returncode == 0


ERRORS = PAGE.split("```")[0].format(title="Errors") + "```{error-list}\n```\n"
ERRORS_FIRST = "  - file: book/errors\n  - file: book/first\n"


FIND = """async (queries) => {
  const { errorFinder } = await import(new URL("../_static/find-error.js", location));
  const errors = await (await fetch(new URL("../errors.json", location))).json();
  const find = errorFinder(errors);
  return queries.map((query) => find(query).map((error) => error.address));
}"""


@pytest.fixture(scope="module")
def find(chromium, address):
    """The search's own script, in the browser: for queries, the addresses found."""
    page, wrong = open_page(chromium, address, "book/errors")
    yield lambda queries: page.evaluate(FIND, list(queries))
    assert wrong == []
    page.context.close()


@pytest.fixture(scope="module")
def found(find) -> dict[str, list[str]]:
    """What the search finds for every message, in every way that it is pasted."""
    queries = {way(p, message(p)) for way in WAYS.values() for p in RAISING}
    return dict(zip(queries, find(queries), strict=True))


SHOWN = "".join(
    page.read_text(encoding="utf-8")
    for page in (REPOSITORY / "book").glob("*/errors.md")
)
ON_ERRORS_PAGES = [
    program
    for program in RAISING
    if f"/{program.parent.name}/{program.name}\n" in SHOWN
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("program", ON_ERRORS_PAGES, ids=lambda path: path.stem)
def test_a_message_finds_its_entry_first(found, places, program, way):
    """That of its chapter's page of errors, however it is pasted."""
    query = WAYS[way](program, message(program))
    alike = [p for p in ON_ERRORS_PAGES if WAYS[way](p, message(p)) == query]
    assert found[query], f"{query}\nfinds nothing"
    assert found[query][0] in {places[other] for other in alike}, query


@pytest.mark.parametrize(
    "program", sorted({*RAISING} - {*ON_ERRORS_PAGES}), ids=lambda path: path.stem
)
def test_a_message_of_another_page_is_found(found, places, program):
    """It may come after one that begins alike, on a page of errors."""
    assert places[program] in found[message(program)]


def test_the_ways_of_pasting_differ():
    """The tests above would otherwise look for one text six times."""
    assert len(ON_ERRORS_PAGES) > 30
    for way in WAYS:
        changed = [p for p in RAISING if WAYS[way](p, message(p)) != message(p)]
        assert way == "whole" or len(changed) > 20, way


def test_words_are_not_taken_for_a_message(find):
    """Neither the headings of the book, nor two words of a message."""
    headings = [
        heading.replace("`", "")
        for page in PAGES
        for heading in re.findall(
            "^#+ (.*)$", (REPOSITORY / f"{page}.md").read_text("utf-8"), re.MULTILINE
        )
    ]
    words = [re.findall("[A-Za-z]+", message(program)) for program in RAISING]
    pairs = {" ".join(pair) for line in words for pair in itertools.pairwise(line)}
    questions = [
        "how do I map over the second axis of an array",
        "what is the difference between vmap and scan",
        "TypeError",
        "ValueError:",
        "ModuleNotFoundError: No module named 'jax'",
        "ValueError: could not convert string to float: 'day'",
    ]
    queries = [text for text in headings if not re.match(r"\w+: ", text)]
    queries += [*sorted(pairs), *questions]
    assert len(queries) > 500
    for query, errors in zip(queries, find(queries), strict=True):
        assert not errors, f"{query!r} is taken for {errors[0]}"


def open_search(page):
    """Open the search by its key."""
    page.keyboard.press("/")
    page.wait_for_selector("dialog[open]")


def search(page, text: str) -> None:
    """Type into the open search, and wait for what it says."""
    status = page.locator("dialog [role=status]")
    page.fill("dialog input", "")
    page.wait_for_function("!document.querySelector('dialog [role=status]').innerText")
    page.fill("dialog input", text)
    page.wait_for_function("document.querySelector('dialog [role=status]').innerText")
    assert status.is_visible()


def focused(page) -> str:
    """The tag and the text of what has the focus."""
    return page.evaluate(
        "`${document.activeElement.tagName} ${document.activeElement.innerText}`"
    )


@pytest.mark.parametrize("opener", ["/", "Control+k", "Meta+k", "button", "phone"])
def test_the_search_opens_and_gives_the_focus_back(chromium, address, opener):
    """By each key and each button; Escape closes it, and so does its button."""
    width = 360 if opener == "phone" else 1280
    page, wrong = open_page(chromium, address, "book/vmap/axes", width)
    place = {"phone": ".mobile-header", "button": ".sidebar-drawer"}.get(opener)
    button = page.locator(f"{place or '.sidebar-drawer'} .search-open")
    for close in ("Escape", "button", "Escape"):
        button.focus()
        if place:
            button.click()
        else:
            page.keyboard.press(opener)
        page.wait_for_selector("dialog.search[open]")
        assert focused(page).startswith("INPUT")
        page.keyboard.type("a/b")
        assert page.input_value("dialog input") == "a/b", "what was there is selected"
        if close == "button":
            page.click("dialog button")
        else:
            page.keyboard.press(close)
        assert page.locator("dialog[open]").count() == 0
        assert button.evaluate("button => button === document.activeElement")
    assert wrong == []
    page.context.close()


def test_nothing_of_the_search_is_loaded_before_it_is_used(chromium, address):
    """The page waits for none of it."""
    page, _ = open_page(chromium, address, "book/vmap/axes")
    loaded = "performance.getEntriesByType('resource').map((entry) => entry.name)"
    parts = ("pagefind", "search-dialog", "search.css", "errors.json", "find-error")
    assert not any(part in name for name in page.evaluate(loaded) for part in parts)
    open_search(page)
    search(page, "vmap")
    assert all(any(part in name for name in page.evaluate(loaded)) for part in parts)
    page.context.close()


@pytest.mark.parametrize("folder", ["", "_build/html"])
def test_what_is_found_opens_by_the_keyboard(chromium, site, folder):
    """Arrows move, Enter opens; under a path as well, as on GitHub Pages."""
    with served(REPOSITORY if folder else site) as url:
        page, wrong = open_page(chromium, f"{url}/{folder}".rstrip("/"), "book/start")
        open_search(page)
        search(page, "in_axes")
        assert page.locator("dialog mark").count() > 5
        assert focused(page).startswith("INPUT")
        page.keyboard.press("ArrowUp")
        assert focused(page).startswith("INPUT")
        page.keyboard.press("ArrowDown")
        assert focused(page).startswith("A Axes: in_axes and out_axes\n")
        page.keyboard.press("ArrowDown")
        section = focused(page).split("\n")[0].removeprefix("A ")
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none", "the focus cannot be seen"
        page.keyboard.press("Enter")
        page.wait_for_url("**/book/vmap/axes.html#*")
        anchor = page.url.partition("#")[2]
        heading = page.locator(f"section[id='{anchor}'] > :is(h1, h2, h3)")
        assert heading.inner_text().removesuffix("¶") == section
        page.keyboard.press("Control+k")
        page.wait_for_selector("dialog[open]")
        page.keyboard.type("vmap")
        page.keyboard.press("Enter")
        page.wait_for_url("**/book/vmap/index.html")
        assert wrong == []
        page.context.close()


def test_a_link_to_the_page_one_is_on_closes_the_search(chromium, address):
    """Else one would not see where one is."""
    page, _ = open_page(chromium, address, "book/vmap/axes")
    open_search(page)
    search(page, "in_axes")
    page.locator("dialog ul ul a").first.click()
    assert page.locator("dialog[open]").count() == 0
    assert "/book/vmap/axes.html#" in page.url
    page.context.close()


def test_a_pasted_traceback_finds_its_error(chromium, address, places):
    """From the clipboard, with its lines; Enter opens the entry."""
    page, wrong = open_page(chromium, address, "book/start")
    program = REPOSITORY / "examples/vmap/sizes_disagree.py"
    text = TRACEBACK.replace("{message}", other_numbers(message(program)))
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    open_search(page)
    page.keyboard.press("Control+v")
    page.wait_for_selector("dialog li.search-error")
    first = page.locator("dialog a").first
    assert "inconsistent sizes" in first.inner_text()
    assert "Errors from vmap" in first.inner_text()
    assert page.inner_text("dialog [role=status]") == "1 error"
    page.wait_for_load_state("networkidle")  # to leave earlier stops a request
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{places[program]}")
    assert wrong == []
    page.context.close()


def test_nothing_found_is_said_in_words(chromium, address):
    """And a query that is found takes the words away."""
    page, wrong = open_page(chromium, address, "book/start")
    open_search(page)
    for query in ("qqqq", "vmap xyzzyx", "☃"):
        search(page, query)
        assert "Nothing found. Try" in page.inner_text("dialog [role=status]")
        assert page.locator("dialog li").count() == 0
    search(page, "vmap")
    assert re.fullmatch(r"\d+ pages, \d+ more", page.inner_text("dialog [role=status]"))
    assert page.locator("dialog a").first.inner_text().startswith("vmap")
    assert wrong == []
    page.context.close()


def test_an_index_that_cannot_be_loaded(chromium, address, site):
    """Said in words, and tried again at the next key; from a file, with the cure."""
    page, _ = open_page(chromium, address, "book/start")
    page.route("**/pagefind.js", lambda route: route.abort())
    open_search(page)
    search(page, "vmap")
    assert "could not be loaded" in page.inner_text("dialog [role=status]")
    page.unroute("**/pagefind.js")
    search(page, "vmap")
    assert "pages" in page.inner_text("dialog [role=status]")
    page.context.close()
    page = chromium.new_page()
    page.goto((site / "book/start.html").as_uri())
    open_search(page)
    search(page, "vmap")
    assert "Serve the site's folder" in page.inner_text("dialog [role=status]")
    page.close()


@pytest.mark.parametrize("scripts", [True, False])
def test_without_scripts_there_is_no_dead_button(chromium, address, scripts):
    """The search is made of scripts; the page of errors is not."""
    context = chromium.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.goto(f"{address}/book/start.html")
    assert page.locator(".sidebar-drawer .search-open").is_visible() == scripts
    context.close()


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_open_search(chromium, address, width, scheme):
    """Empty, with pages, with an error, with nothing found; and it fits the screen."""
    page, _ = open_page(chromium, address, "book/start", width, scheme)
    open_search(page)
    for query in (None, "in_axes", message(RAISING[-1]), "qqqq"):
        if query:
            search(page, query)
        violations = Axe().run(page, context="dialog").response["violations"]
        assert violations == [], [found["help"] for found in violations]
        wide = "dialog => dialog.scrollWidth > dialog.clientWidth"
        assert not page.locator("dialog").evaluate(wide)
        box = page.locator("dialog").bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= width
    page.context.close()
