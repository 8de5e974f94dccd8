"""The built site, read as files: every page, every program, every output."""

import json
from pathlib import Path

import pytest

from builder.compare import first_difference
from builder.program import find_programs, what_varies
from tests.helpers.built_page import parsed
from tests.helpers.small_book import REPOSITORY
from tools.site import page_names, shown_programs
from tools.weight import PAGE_BUDGET, weight

PAGES = page_names(REPOSITORY)
PROGRAMS = find_programs(REPOSITORY / "examples")

# The outputs of the page of notes that the book began as.
FOUNDING = {
    "book/vmap/index": [
        "[[1 1 1 1 1]\n [4 4 4 4 4]]\n",
    ],
    "book/vmap/axes": [
        "[3 3 3 3 3]\n[ 5 10]\n[ 5 10]\n[3 3 3 3 3]\n",
        "[5.8309517 1.4142135 5.8309517]\n",
        "[[10. 15. 20.]\n [14. 21. 28.]\n [18. 27. 36.]]\n",
    ],
    "book/lax-scan/index": [
        "15\n[ 1  3  6 10 15]\n",
        "[ 3.3333335  6.222223   8.8148155 11.209877  13.473251 ]\n",
    ],
}


def test_each_program_is_shown_once_with_its_output(site):
    """Text and output on the pages are those in `examples/`, to the letter."""
    shown = [
        program
        for name in PAGES
        for program in shown_programs(parsed(site / f"{name}.html"))
    ]
    by_source = {program.source.strip(): program for program in shown}
    assert len(by_source) == len(shown) == len(PROGRAMS)
    for path in PROGRAMS:
        program = by_source.get(path.read_text(encoding="utf-8").strip())
        assert program, f"{path}: on no page"
        expected = path.with_suffix(".out").read_text(encoding="utf-8")
        found = first_difference(expected, program.output, what_varies(program.source))
        assert found is None, f"{path.with_suffix('.out')}: the page differs, {found}"


@pytest.mark.parametrize("name", FOUNDING)
def test_the_founding_outputs_are_there(site, name):
    """Every value that the first page of notes printed is printed here."""
    outputs = "".join(
        program.output for program in shown_programs(parsed(site / f"{name}.html"))
    )
    for value in FOUNDING[name]:
        assert any(
            first_difference(value, outputs[start : start + len(value)]) is None
            for start in range(len(outputs))
        ), f"{name}: {value!r} is not printed"


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_light_and_loads_nothing_from_elsewhere(site, name):
    """At most 40 KB over the wire with gzip, figures apart."""
    files = weight(site / f"{name}.html")
    assert sum(files.values()) <= PAGE_BUDGET, files


@pytest.mark.parametrize("name", PAGES)
def test_the_sidebar_lists_the_chapters_and_the_pages_of_its_own(site, name):
    """Every page leads to every chapter; the list does not grow with the others."""
    page = site / f"{name}.html"
    soup = parsed(page)
    links = [link["href"] for link in soup.select(".sidebar-tree a")]
    found = {(page.parent / link).resolve() if link != "#" else page for link in links}
    top, *_ = PAGES
    listed = {
        site / f"{other}.html"
        for other in PAGES
        if other != top
        and (
            other.endswith("/index")
            or Path(other).parent in (Path(top).parent, Path(name).parent)
        )
    }
    assert {page.resolve() for page in found} == {page.resolve() for page in listed}
    current = soup.select(".sidebar-tree [aria-current=page]")
    assert [link["href"] for link in current] == ["#"] * (name != top)


@pytest.mark.parametrize("name", PAGES)
def test_each_page_leads_to_the_one_before_and_the_next(site, name):
    """In the order of the contents, under their titles."""
    page = site / f"{name}.html"
    soup = parsed(page)
    number = PAGES.index(name)
    for kind, others in (("prev", PAGES[:number][-1:]), ("next", PAGES[number + 1 :])):
        links = soup.select(f".related-pages a.{kind}-page")
        found = [(page.parent / link["href"]).resolve() for link in links]
        assert found == [(site / f"{other}.html").resolve() for other in others[:1]]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_makes_sense_to_the_ear(site, name):
    """What axe-core does not ask for: one title, and a name for each column."""
    page = parsed(site / f"{name}.html")
    assert page.html["lang"] == "en"
    assert len(page.select("h1")) == 1
    assert all(head.get_text().strip() for head in page.select("article th.head"))


def test_a_page_says_its_place_and_the_sidebar_shows_groups(site):
    """Of its own chapter; the first page of a group may be the page itself."""
    chapter = [name for name in PAGES if name.startswith("book/vmap/")]
    for number, name in enumerate(chapter, 1):
        page = parsed(site / f"{name}.html")
        place = page.select_one("article .place").get_text()
        assert place == f"vmap · {number} of {len(chapter)}"
        captions = page.select(".sidebar-tree li.caption")
        assert [each.get_text() for each in captions] == [
            "Learn",
            "In a model",
            "Look up",
        ]
        assert "toctree-l2" in captions[0].find_next("li")["class"]
    assert not parsed(site / "book/start.html").select(".place, li.caption")


@pytest.mark.parametrize("name", PAGES)
def test_each_program_has_a_permanent_link(site, name):
    """Its file's name, which no heading and no other program has."""
    soup = parsed(site / f"{name}.html")
    ids = [tag["id"] for tag in soup.select("[id]")]
    assert len(ids) == len(set(ids))
    for cell in soup.select("div.cell:not(.plot)"):
        link = cell.select_one("p.program a")
        assert link["href"] == f"#{link.get_text()}" == f"#{cell['id']}"


def test_a_link_to_a_programs_old_name_leads_to_the_program(site):
    table = json.loads((REPOSITORY / "book/old_names.json").read_text("utf-8"))
    assert table
    for page, names in table.items():
        soup = parsed(site / f"book/{page}.html")
        for new, old in names.items():
            cell = soup.find(id=new)
            assert cell.find(id=old) or soup.find(id=old).find_next_sibling() is cell
