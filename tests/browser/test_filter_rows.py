"""The tables whose rows a reader filters."""

PAGE = "book/array-assignments/from-numpy"


def test_rows_that_contain_what_is_typed_are_left(open_page):
    page, _ = open_page(PAGE, 360)
    field = page.get_by_label("Find a line")
    count = page.locator(".filter-rows output[aria-live=polite]")
    rows = page.locator("article tbody tr:visible")
    everything = rows.count()
    field.fill("x[i] += V")
    shown = rows.all_inner_texts()
    assert any(".at[i].add(v)" in row for row in shown)
    assert not any("jnp.sort" in row for row in shown)
    assert 0 < len(shown) < everything / 4
    assert count.inner_text().endswith(" rows") and " of " in count.inner_text()
    field.fill("nothing like this")
    assert count.inner_text().startswith("0 of ")
    field.fill("")
    assert rows.count() == everything


def test_all_rows_are_there_without_the_script(open_page):
    page, _ = open_page(PAGE, java_script_enabled=False)
    assert not page.locator(".filter-rows").is_visible()
    assert page.locator("td", has_text="np.fill_diagonal").first.is_visible()
