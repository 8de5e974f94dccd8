"""A question what a program prints: answered by keyboard, and without the script."""

PAGE = "book/vmap/exercises"
VISIBLE = "(e) => e.checkVisibility({ contentVisibilityAuto: true })"


def test_the_answer_is_opened_by_keyboard(open_page):
    """Before that, the output is seen among the choices and nowhere else."""
    page, wrong = open_page(PAGE, 360, "dark", java_script_enabled=False)
    cell = page.locator("div.cell:has(.predict)").first
    choices = cell.locator(".choice pre")
    output = cell.locator(".cell_output pre")
    assert choices.evaluate_all(f"(all) => all.map({VISIBLE})") == [True] * 3
    assert output.evaluate(VISIBLE) is False
    printed = output.evaluate("(e) => e.textContent")
    assert [text.strip() for text in choices.all_inner_texts()].count(
        printed.strip()
    ) == 1
    cell.locator("summary").focus()
    page.keyboard.press("Enter")
    assert output.evaluate(VISIBLE) is True
    assert cell.locator("details p").first.inner_text().startswith("C is right.")
    assert wrong == []
