"""What can be opened beside a page and beside each of its programs."""

import pytest

from tests.built_page import parsed
from tests.small_book import REPOSITORY
from tools.site import page_names

PAGES = page_names(REPOSITORY)


@pytest.mark.parametrize("name", PAGES)
def test_each_program_has_a_permanent_link(site, name):
    """Its file's name, which no heading and no other program has."""
    soup = parsed(site / f"{name}.html")
    ids = [tag["id"] for tag in soup.select("[id]")]
    assert len(ids) == len(set(ids))
    for cell in soup.select("div.cell"):
        link = cell.select_one("p.program a")
        assert link["href"] == f"#{link.get_text()}" == f"#{cell['id']}"
