"""The programs that raise, what they raise, and where the site shows them."""

from pathlib import Path

from builder.program import declared_error, find_programs
from tests.helpers.built_page import parsed
from tests.helpers.small_book import REPOSITORY
from tools.site import page_names

PAGES = page_names(REPOSITORY)
RAISING = sorted(
    path
    for path in find_programs(REPOSITORY / "examples")
    if declared_error(path.read_text(encoding="utf-8"))
)


def message(program: Path) -> str:
    """What a program raises, by its `.out`."""
    output = program.with_suffix(".out").read_text(encoding="utf-8")
    kind = declared_error(program.read_text(encoding="utf-8"))
    return output[output.rfind(f"{kind}:") :].rstrip()


def places_of(site) -> dict[Path, str]:
    """For each program that raises, the address of the section that shows it."""
    found = {}
    for name in PAGES:
        cells = parsed(site / f"{name}.html").select("div.cell.tag_raises-exception")
        by_name = {
            cell.select_one("p.program").get_text(): cell.find_parent("section")["id"]
            for cell in cells
        }
        folder = REPOSITORY / "examples" / name.removeprefix("book/")
        for program in RAISING:
            if program.parent == folder and program.name in by_name:
                found[program] = f"{name}.html#{by_name[program.name]}"
    assert set(found) == set(RAISING)
    return found
