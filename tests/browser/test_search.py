"""The search, and the page of errors: what is indexed, what is found, by what keys.

An error is to be found by what a reader has in hand: the whole message or its
first line, with names, shapes and numbers of the reader's own, or in a traceback.
"""

import ast
import itertools
import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from builder.wordings import read_wordings, words_of
from tests.helpers.open_pages import SCREENS, open_at, show_on
from tests.helpers.raising import RAISING, message
from tests.helpers.small_book import REPOSITORY
from tools.browser import served
from tools.site import page_names

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
    "all": lambda program, text: WAYS["traceback"](
        program, WAYS["other names"](program, text)
    ),
}


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


FIND = """async (queries) => {
  const { errorFinder } = await import(new URL("../_static/find-error.js", location));
  const errors = await (await fetch(new URL("../errors.json", location))).json();
  const find = errorFinder(errors);
  return queries.map((query) => find(query).map((error) => error.address));
}"""


@pytest.fixture(scope="module")
def find(chromium, address):
    """The search's own script, in the browser: for queries, the addresses found."""
    page, wrong = open_at(chromium, address, "book/errors")
    yield lambda queries: page.evaluate(FIND, list(queries))
    assert wrong == []
    page.context.close()


@pytest.fixture(scope="module")
def found(find) -> dict[str, list[str]]:
    """What the search finds for every message, in every way that it is pasted."""
    queries = {way(p, message(p)) for way in WAYS.values() for p in RAISING}
    return dict(zip(queries, find(queries), strict=True))


# Their messages have no words, or only a name: the search lists their type.
WORDLESS = [p for p in RAISING if p.stem in ("no_text", "not_among_the_draws")]
ON_ERRORS_PAGES = [
    program
    for program in RAISING
    if program.parent.name == "errors" and program not in WORDLESS
]


WORDINGS = [
    (program, wording) for program in RAISING for wording in read_wordings(program)
]


@pytest.mark.parametrize(
    ("program", "wording"),
    WORDINGS,
    ids=lambda part: getattr(part, "stem", None) or part.release,
)
def test_the_wording_of_another_release_finds_the_entry_first(
    find, places, program, wording
):
    """Alone and in a traceback, with other names, shapes and numbers.

    Or after one that begins alike: of some errors old releases said the same, and of
    those that begin alike the search lists three.
    """
    alike = begin_alike(wording.message, places)
    queries = {way(program, wording.message) for way in WAYS.values()}
    for found in find(queries):
        assert places[program] in found or program not in ON_ERRORS_PAGES
        assert found[0] in alike


def begin_alike(text: str, places: dict[Path, str]) -> set[str]:
    """The addresses of the errors that begin with the same words as a message."""
    return {
        places[program]
        for program in RAISING
        for said in (message(program), *(w.message for w in read_wordings(program)))
        if beginning(said) == beginning(text)
    }


def beginning(text: str) -> set[str]:
    """The words of a message's first line, before the values that JAX got."""
    return {*words_of(text.partition("\n")[0].partition(", got ")[0])}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("program", ON_ERRORS_PAGES, ids=lambda path: path.stem)
def test_a_message_finds_its_entry_first(found, places, program, way):
    """That of its chapter's page of errors, however it is pasted."""
    query = WAYS[way](program, message(program))
    assert found[query], f"{query}\nfinds nothing"
    assert found[query][0] in begin_alike(message(program), places), query


@pytest.mark.parametrize(
    "program",
    sorted({*RAISING} - {*ON_ERRORS_PAGES, *WORDLESS}),
    ids=lambda path: path.stem,
)
def test_a_message_of_another_page_is_found(found, places, program):
    """It may come after one that begins alike, on a page of errors.

    An exercise's own message, which says that it is not solved, is not listed.
    """
    exercise = program.name.startswith("exercise_")
    assert (places[program] in found[message(program)]) != exercise


def test_words_are_not_taken_for_a_message(find):
    """Neither the headings of the book, nor two words of a message."""
    headings = [
        heading.replace("`", "")
        for page in page_names(REPOSITORY)
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


def status_of(page) -> str:
    """What the open search says of what it found."""
    return page.inner_text("dialog [role=status]")


def focused(page) -> str:
    """The tag and the text of what has the focus."""
    return page.evaluate(
        "`${document.activeElement.tagName} ${document.activeElement.innerText}`"
    )


@pytest.mark.parametrize("opener", ["/", "Control+k", "Meta+k", "button", "phone"])
def test_the_search_opens_and_gives_the_focus_back(open_page, opener):
    """By each key and each button; Escape closes it, and so does its button."""
    width = 360 if opener == "phone" else 1280
    page, wrong = open_page("book/vmap/axes", width)
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


def test_nothing_of_the_search_is_loaded_before_it_is_used(open_page):
    page, _ = open_page("book/vmap/axes")
    loaded = "performance.getEntriesByType('resource').map((entry) => entry.name)"
    parts = ("pagefind", "search-dialog", "search.css", "errors.json", "find-error")
    assert not any(part in name for name in page.evaluate(loaded) for part in parts)
    open_search(page)
    search(page, "vmap")
    assert all(any(part in name for name in page.evaluate(loaded)) for part in parts)


@pytest.mark.parametrize("late", ["search-dialog.js", "search.css"])
def test_what_is_typed_while_the_search_loads_is_in_its_field(open_page, late):
    page, wrong = open_page("book/vmap/axes")
    routes = []
    page.route(f"**/{late}", lambda route: routes.append(route))
    page.keyboard.type("/in_")
    page.keyboard.press("Control+k")  # once more, by somebody impatient
    page.evaluate(
        """() => {
          const clipboardData = new DataTransfer();
          clipboardData.setData("text", "axes\\n has");
          dispatchEvent(new ClipboardEvent("paste", { clipboardData }));
        }"""
    )
    page.wait_for_timeout(100)
    assert not page.locator("dialog[open]").count()
    routes[0].continue_()
    page.wait_for_selector("dialog.search[open]")
    page.keyboard.type(" no")
    assert page.input_value("dialog input") == "in_axes has no"
    assert wrong == []


def test_a_search_that_could_not_be_loaded_is_tried_again(open_page):
    page, _ = open_page("book/vmap/axes")
    page.route("**/search-dialog.js", lambda route: route.abort(), times=1)
    page.keyboard.type("/vmap")
    page.wait_for_timeout(100)
    assert not page.locator("dialog").count()
    page.keyboard.type("/")
    page.wait_for_selector("dialog.search[open]")
    assert page.input_value("dialog input") == ""


@pytest.mark.parametrize("folder", ["", "_build/html"])
def test_what_is_found_opens_by_the_keyboard(open_page, site, folder):
    """Arrows move, Enter opens; under a path as well, as on GitHub Pages."""
    with served(REPOSITORY if folder else site) as url:
        page, wrong = open_page("book/start", at=f"{url}/{folder}".rstrip("/"))
        open_search(page)
        search(page, "in_axes")
        assert page.locator("dialog mark").count() > 5
        assert focused(page).startswith("INPUT")
        page.keyboard.press("ArrowUp")
        assert focused(page).startswith("INPUT")
        page.keyboard.press("ArrowDown")
        assert focused(page).startswith("A Axes: in_axes and out_axes · vmap\n")
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


def test_a_link_to_the_page_one_is_on_closes_the_search(open_page):
    """Else one would not see where one is."""
    page, _ = open_page("book/vmap/axes")
    open_search(page)
    search(page, "in_axes")
    page.locator("dialog ul ul a").first.click()
    assert page.locator("dialog[open]").count() == 0
    assert "/book/vmap/axes.html#" in page.url


def test_a_pasted_traceback_finds_its_error(open_page, places):
    """From the clipboard, with its lines; Enter opens the entry."""
    page, wrong = open_page("book/start")
    program = REPOSITORY / "examples/vmap/errors/sizes_disagree.py"
    text = TRACEBACK.replace("{message}", other_numbers(message(program)))
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    open_search(page)
    page.keyboard.press("Control+v")
    page.wait_for_selector("dialog li.search-error")
    first = page.locator("dialog a").first
    assert "inconsistent sizes" in first.inner_text()
    assert "Errors from vmap" in first.inner_text()
    assert status_of(page) == "1 error"
    page.wait_for_load_state("networkidle")  # to leave earlier stops a request
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{places[program]}")
    assert wrong == []


def first_titles(page) -> list[str]:
    """The titles of the first three pages that the search lists."""
    items = page.locator("dialog > ul > li:not(.search-error) > a > b")
    return items.all_inner_texts()[:3]


@pytest.fixture(scope="module")
def dialog(chromium, address):
    """A page with the search open."""
    page, wrong = open_at(chromium, address, "book/start")
    open_search(page)
    yield page
    assert wrong == []
    page.context.close()


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("rolling mean", "lax-scan/look-back"),
        ("moving average", "lax-scan/look-back"),
        ("several arguments", "vmap/axes"),
        ("batch matrix product", "vmap/nesting"),
        ("restart", "vmap/many-fits"),
        ("recompile", "lax-scan/debugging"),
        ("lower triangle", "array-assignments/indices"),
        ("marginalize", "models/discrete"),
        ("double loop", "vmap/nesting"),
        ("out of memory", "vmap/memory"),
        ("scatter add", "array-assignments/duplicates"),
        ("early stopping", "lax-scan/stopping"),
        ("break out of a loop", "lax-scan/stopping"),
        ("progress bar", "models/chains"),
        ("NaN gradient", "array-assignments/gradients"),
        ("cross-validation", "vmap/many-fits"),
        ("posterior predictive", "models/after-the-fit"),
        ("different lengths", "vmap/ragged"),
        ("Kalman filter", "lax-scan/time-series"),
        ("cannot find valid initial parameters", "models/starting"),
        ("random seed", "vmap/random"),
        ("JAX is slow", "slower-than-numpy"),
    ],
)
def test_words_as_people_type_them_find_the_page(dialog, query, title):
    """Among the first three, by what the page says or by its front matter."""
    search(dialog, query)
    text = (REPOSITORY / "book" / f"{title}.md").read_text("utf-8")
    heading = re.search("^# (.*)$", text, re.MULTILINE)[1].replace("`", "")
    assert heading in first_titles(dialog)


def test_a_query_that_no_page_answers_finds_what_is_near(dialog):
    """Of a message its type; of words the pages with some, the rarest first."""
    search(dialog, "ValueError: could not convert string to float: 'day'")
    said = status_of(dialog)
    assert said.startswith("This message is not in the book. ")
    errors = dialog.locator("dialog li.search-error").all_inner_texts()
    assert len(errors) > 5 and all("ValueError" in error for error in errors)
    search(dialog, "vmap associative_scan xyzzyx")
    assert "No page has all of these words" in status_of(dialog)
    assert "associative_scan" in dialog.locator("dialog li").first.inner_text()


def test_a_page_says_its_chapter_and_equal_errors_what_differs(dialog):
    search(dialog, "in_axes")
    first = dialog.locator("dialog > ul > li > a").first
    assert first.locator("i").inner_text() == "· vmap"
    search(dialog, "UnexpectedTracerError")
    errors = dialog.locator("dialog li.search-error").all_inner_texts()
    assert len(errors) == len(set(errors)) > 2


def test_an_empty_search_offers_the_chapters(dialog):
    search(dialog, "vmap")
    dialog.fill("dialog input", "")
    dialog.wait_for_function(
        "!document.querySelector('dialog [role=status]').innerText"
    )
    titles = dialog.locator("dialog li b").all_inner_texts()
    assert {"Start here", "Array assignments", "vmap", "lax.scan", "Errors"} <= {
        *titles
    }


def test_back_from_a_page_leads_to_the_list(open_page):
    """Once: who closes the list and comes back later finds no list."""
    page, _ = open_page("book/start")
    open_search(page)
    search(page, "in_axes")
    page.locator("dialog a").first.click()
    page.wait_for_url("**/book/vmap/axes.html")
    page.go_back()
    page.wait_for_selector("dialog[open] mark")
    assert page.input_value("dialog input") == "in_axes"
    page.keyboard.press("Escape")
    page.reload()
    page.wait_for_load_state("networkidle")
    assert page.locator("dialog[open]").count() == 0


def test_nothing_found_is_said_in_words(dialog):
    """And a query that is found takes the words away."""
    for query in ("qqqq", "xyzzyx", "☃"):
        search(dialog, query)
        assert "Nothing found. Try" in status_of(dialog)
        assert dialog.locator("dialog li").count() == 0
    search(dialog, "vmap")
    assert re.fullmatch(r"\d+ pages, \d+ more", status_of(dialog))
    assert dialog.locator("dialog a").first.inner_text().startswith("vmap")


def test_an_index_that_cannot_be_loaded(open_page, site):
    """Said in words, and tried again at the next key; from a file, with the cure."""
    page, _ = open_page("book/start")
    page.route("**/pagefind.js", lambda route: route.abort())
    open_search(page)
    search(page, "vmap")
    assert "could not be loaded" in status_of(page)
    page.unroute("**/pagefind.js")
    search(page, "vmap")
    assert "pages" in status_of(page)
    page.goto((site / "book/start.html").as_uri())
    open_search(page)
    search(page, "vmap")
    assert "Serve the site's folder" in status_of(page)


def test_axe_finds_nothing_in_the_open_search(open_page):
    """Empty, with pages, with an error, with nothing found; and it fits the screen."""
    page, _ = open_page("book/start", reduced_motion="reduce")
    open_search(page)
    for query in (None, "in_axes", message(RAISING[-1]), "qqqq"):
        if query:
            search(page, query)
        for width, scheme in SCREENS:
            show_on(page, width, scheme)
            violations = Axe().run(page, context="dialog").response["violations"]
            assert violations == [], [found["help"] for found in violations]
            wide = "dialog => dialog.scrollWidth > dialog.clientWidth"
            assert not page.locator("dialog").evaluate(wide)
            box = page.locator("dialog").bounding_box()
            assert box["x"] >= 0 and box["x"] + box["width"] <= width


def test_the_ways_of_pasting_differ():
    """The tests above would otherwise look for one text six times."""
    assert len(ON_ERRORS_PAGES) > 30
    for way in WAYS:
        changed = [p for p in RAISING if WAYS[way](p, message(p)) != message(p)]
        assert way == "whole" or len(changed) > 20, way
