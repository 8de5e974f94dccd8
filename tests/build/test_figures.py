"""`{steps}`, `{lanes}` and `{updates}`: what is recorded of a program, on its page.

What they refuse, tests/build/test_build.py has.
"""

import gzip
import json


def rows_of(table):
    """The cells of a table, as texts."""
    return [[c.get_text() for c in row.select("th, td")] for row in table.select("tr")]


def test_what_was_run_ahead_is_what_the_page_looks_up(full):
    """Else each would have been run and stored twice."""
    for kind, count in (("recordings", 3), ("mistakes", 2)):
        assert len(list(full.folder.glob(f"_build/executed/*/{kind}/*.json"))) == count


def test_the_steps_of_a_scan_are_a_table(full, edited):
    soup = full.soup("scan")
    figure = soup.select_one("figure.steps")
    assert [[cell.get_text() for cell in row] for row in figure.select("tr")] == [
        ["", "start", "step 1", "step 2", "step 3"],
        ["xs", "", "1", "2", "3"],
        ["carry total", "0", "1", "3", "6"],
        ["ys", "", "1", "3", "6"],
    ]
    sentences = json.loads(figure["data-sentences"])
    assert len(sentences) == 4
    assert sentences[2] == (
        "Step 2 of 3. In: carry total 1 and x 2. Out: carry total 3 and y 3."
    )
    scripts = [script.get("src") or "" for script in soup.select("script")]
    assert any("steps.js" in source for source in scripts)
    assert "steps." not in full.page("second")
    text = full.read("_build/html/book/scan.md")
    assert "| carry *total* | 0 | 1 | 3 | 6 |" in text
    assert ">9<" in edited.page("scan")


def test_each_choice_is_a_panel_and_the_programs_own_is_shown(full, edited):
    lanes, updates = full.soup("rows").select("figure.choices")
    assert [lanes["id"], updates["id"]] == ["lanes-rows", "updates-rows"]
    assert lanes.pre.get_text() == "jax.vmap(f, in_axes=0)(rows)"
    (choice,) = lanes.select("[data-options]")
    assert json.loads(choice["data-options"]) == ["0", "1", "None"]
    assert choice["data-label"] == "in_axes of rows"
    own, columns, none = lanes.select(".panel")
    assert [panel.has_attr("hidden") for panel in (own, columns, none)] == [0, 1, 1]
    assert rows_of(own) == [
        ["array", "shape", "axis", "shape in the lane"],
        ["rows", "(2, 3)", "0", "(3,)"],
        ["result", "(2,)", "0", "()"],
    ]
    picture = own.select_one("[role=img]")
    assert picture["aria-label"].split("\n")[1] == (
        "Lane 0 gets rows[0]. What it returns is result[0]."
    )
    cells = [(cell["data-l"], cell.get_text()) for cell in picture.select("i")]
    assert cells[:4] == [("0", "10"), ("0", "50"), ("0", "20"), ("1", "41")]
    assert len(columns["data-lanes"].split()) == 3
    assert "at least one non-None value" in none.select_one(".refused").get_text()
    assert len(updates.select(".panel")) == 6
    assert len(updates.select("[data-options]")) == 2
    assert "6<b>1</b>" in edited.page("rows")


def test_files_and_text_of_choices(full):
    """Its scripts are on this page alone; search and Markdown have what is shown."""
    assert "choices.js" in full.page("rows")
    assert "choices." not in full.page("second")
    scripts = [full.read(f"_build/html/_static/{n}.js") for n in ("choices", "steps")]
    assert len(gzip.compress("".join(scripts).encode())) <= 8192
    text = full.read("_build/html/book/rows.md")
    assert "| `rows` | (2, 3) | 0 | (3,) |" in text
    assert "| `rows` | (2, 3) | 1 |" not in text
