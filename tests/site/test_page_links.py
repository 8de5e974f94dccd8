"""What can be opened beside a page and beside each of its programs."""

import json

import pytest

from tests.helpers.built_page import parsed
from tests.helpers.small_book import REPOSITORY
from tools.site import page_names

PAGES = page_names(REPOSITORY)


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
