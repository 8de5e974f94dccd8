"""Steps of a scan, and calls that a reader tries: every control, by pointer and key."""

import pytest

from tests.helpers.open_pages import show_on
from tools.axe import findings_by_look

STEPS, STEPS_ID = "book/lax-scan/index", "steps-running_sum"
LANES, LANES_ID = "book/vmap/axes", "lanes-in_axes_from_loop"
UPDATES = "book/array-assignments/out-of-bounds"
UPDATES_ID = "updates-clamped_read_dropped_write"


@pytest.fixture
def open_figure(open_page):
    """Open a page and return one of its figures."""

    def open_one(name, figure, width=360, **options):
        page, _ = open_page(name, width, **options)
        return page.locator(f"#{figure}")

    return open_one


def sentence(figure):
    """What a screen reader is told."""
    return figure.locator("output[aria-live=polite]").inner_text()


def table(figure):
    """The rows of the table that is shown."""
    rows = figure.locator(".panel:not([hidden]) tbody tr").all()
    return [row.locator("th, td").all_inner_texts() for row in rows]


def lit(figure):
    """The values of the cells that are lit, in the panel that is shown."""
    return [
        cell.inner_text().split("\n")[0]
        for cell in figure.locator(".panel:not([hidden]) .lit").all()
    ]


def test_the_axes_are_chosen_in_the_line_of_code(open_figure):
    figure = open_figure(LANES, LANES_ID)
    assert sentence(figure) == "2 lanes; result has shape (2,)."
    assert table(figure)[2] == ["infected", "(4, 2)", "1", "(4,)"]
    assert figure.locator(".panel:visible").count() == 1
    # A lane that JAX refuses, with its message.
    infected = figure.get_by_label("in_axes of infected")
    infected.select_option("0")
    assert sentence(figure).startswith("JAX refuses: ValueError: vmap got inconsistent")
    message = figure.locator(".panel:not([hidden]) .refused").inner_text()
    assert "one axis had size 4: axis 0 of argument infected" in message
    assert not figure.locator("fieldset").is_visible()
    # By keyboard: the days are the lanes now.
    for name, key in (("shares", "End"), ("in_bed", "End")):
        control = figure.get_by_label(f"in_axes of {name}")
        control.focus()
        control.press(key)
    assert sentence(figure) == "4 lanes; result has shape (4,)."
    assert table(figure)[2] == ["infected", "(4, 2)", "0", "(2,)"]
    labels = figure.locator("fieldset label").all_inner_texts()
    assert [label.strip() for label in labels] == ["all", "0", "1", "2", "3"]


def test_a_lane_is_followed_by_keyboard_and_by_pointer(open_figure):
    figure = open_figure(LANES, LANES_ID, 1280)
    assert lit(figure) == []
    radio = figure.get_by_role("radio", name="all")
    radio.focus()
    radio.press("ArrowRight")
    assert sentence(figure) == (
        "Lane 0 gets shares[0], all of in_bed and infected[:, 0]. "
        "What it returns is result[0]."
    )
    assert lit(figure) == ["1", "3", "8", "26", "76", "4", "9", "27", "80", "4"]
    figure.locator(".panel:not([hidden]) [data-l='1']").first.hover()
    assert sentence(figure).startswith("Lane 1 gets shares[1],")
    assert lit(figure)[0] == "0.5"
    figure.locator("pre.call").hover()
    assert sentence(figure).startswith("Lane 0 gets")
    # It stays chosen under other axes that have it.
    figure.get_by_label("in_axes of in_bed").select_option("0")
    figure.get_by_label("in_axes of in_bed").select_option("None")
    figure.get_by_role("radio", name="all").check()
    assert lit(figure) == [] and figure.locator(".dim").count() == 0


def test_an_update_is_tried_with_another_index_and_mode(open_figure):
    figure = open_figure(UPDATES, UPDATES_ID)
    assert sentence(figure) == (
        "Index 9 reaches nothing: it is out of bounds. No element changes."
    )
    figure.get_by_role("combobox", name="mode").select_option('"clip"')
    assert sentence(figure) == "Index 9 reaches in_bed[2]. in_bed[2] goes from 26 to 0."
    figure.get_by_role("combobox", name="index").select_option("-9")
    assert sentence(figure) == "Index -9 reaches in_bed[0]. in_bed[0] goes from 3 to 0."
    assert not figure.locator("fieldset").is_visible()
    read = figure.page.locator(f"#{UPDATES_ID}-2")
    read.get_by_role("combobox", name="mode").select_option("None")
    assert sentence(read).startswith("Index 9 returns in_bed[2].")


def test_a_chosen_lane_is_for_everyone(open_figure):
    """On a phone and a screen, light and dark; in forced colors it has an outline."""
    figure = open_figure(LANES, LANES_ID, reduced_motion="reduce")
    figure.get_by_role("radio", name="1", exact=True).check()
    for width, scheme in ((360, "light"), (360, "dark"), (1280, "light")):
        show_on(figure.page, width, scheme)
        assert findings_by_look(figure.page) == [], (width, scheme)
        over = figure.evaluate("f => f.scrollWidth - f.clientWidth")
        assert over <= 0, width
    figure.page.emulate_media(forced_colors="active")
    outline = "e => getComputedStyle(e).outlineStyle"
    assert figure.locator(".lit").first.evaluate(outline) == "solid"


def shown(figure, kind):
    """The values of a row that are there."""
    cells = figure.locator(f"td.{kind} span").all()
    return [cell.inner_text() for cell in cells if cell.is_visible()]


def test_buttons_slider_and_keys_move_through_the_steps(open_figure):
    figure = open_figure(STEPS, STEPS_ID)
    assert sentence(figure) == "Start. Carry: total 0."
    assert shown(figure, "xs") == ["1", "2", "3", "4", "5"]
    assert (shown(figure, "carry"), shown(figure, "ys")) == (["0"], [])
    back, forward = figure.locator("button").all()
    assert back.is_disabled()
    forward.click()
    forward.click()
    assert sentence(figure).startswith("Step 2 of 5. In: carry total 1 and x 2.")
    assert (shown(figure, "carry"), shown(figure, "ys")) == (
        ["0", "1", "3"],
        ["1", "3"],
    )
    back.click()
    assert sentence(figure).startswith("Step 1 of 5.")
    slider = figure.locator("input[type=range]")
    slider.focus()
    slider.press("End")
    assert slider.get_attribute("aria-valuetext") == "step 5 of 5"
    assert forward.is_disabled()
    assert shown(figure, "ys") == ["1", "3", "6", "10", "15"]
    region = figure.locator(".steps-table")
    region.focus()
    region.press("ArrowLeft")
    assert sentence(figure).startswith("Step 4 of 5.")
    # The current step is in sight on a narrow screen.
    now = figure.locator("th.now").bounding_box()
    assert now["x"] >= 0 and now["x"] + now["width"] <= 360


@pytest.mark.parametrize("scripts", [True, False], ids=["print", "no script"])
@pytest.mark.parametrize("name", ["steps", "lanes"])
def test_the_programs_own_run_is_there_in_print_and_without_the_script(
    open_figure, name, scripts
):
    place = {"steps": (STEPS, STEPS_ID), "lanes": (LANES, LANES_ID)}[name]
    figure = open_figure(*place, 1280, java_script_enabled=scripts)
    if scripts:
        figure.page.emulate_media(media="print")
    assert figure.locator(":is(button, input):visible").count() == 0
    if name == "steps":
        assert shown(figure, "ys") == ["1", "3", "6", "10", "15"]
        return
    assert figure.locator(".panel:visible, .picture:visible").count() == 2
    assert len(table(figure)) == 4
    if not scripts:
        assert figure.locator("pre.call").inner_text() == (
            "jax.vmap(largest_miss, in_axes=(0, None, 1))(shares, in_bed, infected)"
        )
