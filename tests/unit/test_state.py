"""What the build keeps about pages survives an edit of the class that holds it."""

from types import SimpleNamespace

from builder.state import BookState, forget_page, prepare_state


def test_state_of_an_older_builder_gets_what_it_lacks():
    old = BookState(rules={"book/a": "A rule."})
    del old.run_tables
    old.dropped_since = 1
    app = SimpleNamespace(env=SimpleNamespace(book=old))
    prepare_state(app)
    assert app.env.book == BookState(rules={"book/a": "A rule."})


def test_page_is_forgotten_with_all_that_was_noted():
    env = SimpleNamespace(book=BookState())
    env.book.rules["book/a"] = "A rule."
    env.book.run_tables.add("book/a")
    forget_page(None, env, "book/a")
    assert env.book == BookState()
