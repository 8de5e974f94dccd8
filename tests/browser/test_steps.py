"""The steps of a scan, moved through by every control."""

import pytest

PAGE = "book/lax-scan/index"


@pytest.fixture
def figure(chromium, address):
    """The figure of a page, in a narrow window."""
    page = chromium.new_page(viewport={"width": 360, "height": 800})
    page.goto(f"{address}/{PAGE}.html")
    yield page.locator("figure.steps").first
    page.close()


def sentence(figure):
    """What a screen reader is told."""
    return figure.locator("output[aria-live=polite]").inner_text()


def shown(figure, kind):
    """The values of a row that are there."""
    cells = figure.locator(f"td.{kind} span").all()
    return [cell.inner_text() for cell in cells if cell.is_visible()]


def test_buttons_slider_and_keys_move_through_the_steps(figure):
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


def test_all_steps_are_there_in_print_and_without_the_script(chromium, address):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/{PAGE}.html")
    assert shown(page.locator("figure.steps").first, "ys") == [
        "1",
        "3",
        "6",
        "10",
        "15",
    ]
    context.close()
    page = chromium.new_page()
    page.goto(f"{address}/{PAGE}.html")
    page.emulate_media(media="print")
    figure = page.locator("figure.steps").first
    assert shown(figure, "ys") == ["1", "3", "6", "10", "15"]
    assert not figure.locator("button").first.is_visible()
    page.close()
