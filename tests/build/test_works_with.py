"""The table of JAX releases: what the records say, as text, and nothing else."""


def table(book):
    """The rows of the built table, as texts."""
    rows = book.soup("works-with").select("article table tr")
    return [[cell.get_text() for cell in row.find_all(["th", "td"])] for row in rows]


def test_the_page_follows_the_records(full, edited):
    """None, then three of them."""
    assert table(full) == []
    assert "No release has been tried yet." in full.page("works-with")
    head, *rows = table(edited)
    assert head[0] == "JAX" and head[-1] == "Differ"
    common = ["3.11", "2026-11-20"]
    assert rows == [
        ["0.10.2", "0.21.0", *common, "2 of 2", "builds", "none"],
        ["0.10.0", "0.20.1", *common, "1 of 2", "fails", "gone.py"],
        ["0.9.0", "0.20.1", *common, "1 of 2", "not tried", "first.py"],
    ]
    html = edited.page("works-with")
    assert 'href="first.html#first.py"' in html
    assert "gone.py#" not in html and "<b>no" not in html
