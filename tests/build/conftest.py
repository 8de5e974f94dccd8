"""The book of `tests/helpers/full_book.py`, as each of its three builds left it."""

import pytest

from tests.helpers.full_book import build_all
from tests.helpers.small_book import Book


@pytest.fixture(scope="session")
def builds(once, built_book):
    """The folder of the three."""
    return once("full-book", lambda folder: build_all(built_book, folder))


@pytest.fixture(scope="session")
def full(builds) -> Book:
    """At the address of another repository."""
    return Book(builds / "full" / "book")


@pytest.fixture(scope="session")
def edited(builds) -> Book:
    """At its address, with edited programs."""
    return Book(builds / "edited" / "book")


@pytest.fixture(scope="session")
def unaddressed(builds) -> Book:
    """At no address."""
    return Book(builds / "unaddressed" / "book")
