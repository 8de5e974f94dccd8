"""What the tests share: a small book to break, the built site, a browser."""

import fcntl
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from xdist.scheduler import LoadFileScheduling

from tests.helpers.open_pages import open_at
from tests.helpers.small_book import PAGE, PROGRAM, REPOSITORY, Book, build
from tools.browser import ARGUMENTS, find_browser, find_firefox, served


class Scheduling(LoadFileScheduling):
    """The tests of a file on one worker, and of every page in the browser, by page.

    All pages on one worker would take as long as everything else on the others.
    """

    def _split_scope(self, nodeid):
        file, _, test = nodeid.partition("::")
        by_page = file == "tests/browser/test_browser.py" and "[book/" in test
        return file + test[test.index("[") :] if by_page else file


def pytest_xdist_make_scheduler(config, log):
    """Have pytest-xdist use it."""
    return Scheduling(config, log)


@pytest.fixture(scope="session")
def once(tmp_path_factory):
    """Has `make(folder)` fill a folder, once for all workers; the folder."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent

    def once(name: str, make: Callable[[Path], None]) -> Path:
        with (shared / f"{name}.lock").open("a+") as file:
            fcntl.flock(file, fcntl.LOCK_EX)  # until the file is closed
            file.seek(0)
            if not file.read():
                shutil.rmtree(shared / name, ignore_errors=True)  # a failed one
                make(shared / name)
                file.write("made")
        return shared / name

    return once


@pytest.fixture(scope="session")
def built_book(once) -> Book:
    """A small book of three pages and two programs, built once."""
    return Book(once("small-book", build_small_book))


def build_small_book(folder: Path) -> None:
    """Write the small book into a folder, and build it."""
    book = Book(folder)
    for part in ("builder", "book/_static", "book/_templates"):
        shutil.copytree(REPOSITORY / part, folder / part)
    shutil.copy(REPOSITORY / "_config.yml", folder)
    book.write("book/index.md", "# Home\n\n**Read** {doc}`first` and {doc}`second`.\n")
    for count, name in enumerate(["first", "second"], 3):
        book.write(f"book/{name}.md", PAGE.format(title=name.title(), program=name))
        book.write(f"examples/{name}.py", PROGRAM.format(title=name, count=count))
    book.write(
        "_toc.yml",
        "format: jb-book\nroot: book/index\nchapters:\n"
        "  - file: book/first\n  - file: book/second\n",
    )
    result = build(folder)  # the command itself; for the others see Book.build
    assert result.returncode == 0, result.stdout


@pytest.fixture
def book(built_book, tmp_path) -> Book:
    """A copy of the small book, for one test to change."""
    return built_book.copy(tmp_path)


@pytest.fixture(scope="session")
def site(once) -> Path:
    """This repository's site, built as a reader of the README builds it.

    Once for all workers: a build writes the style sheets again, and a page that
    another worker opens at that moment is drawn without them.
    """
    once("site", build_site)
    return REPOSITORY / "_build" / "html"


def build_site(_) -> None:
    """Some minutes where no program has run yet; a build that hangs still ends."""
    result = build(REPOSITORY, seconds=1800)
    assert result.returncode == 0, result.stdout


@pytest.fixture(scope="session")
def places(site) -> dict[Path, str]:
    """For each program that raises, the address of the section that shows it."""
    from tests.helpers.raising import places_of  # it reads every program

    return places_of(site)


@pytest.fixture(scope="session")
def address(site):
    """Where the site is served."""
    with served(site) as url:
        yield url


@pytest.fixture(scope="session")
def chromium():
    """A running browser."""
    path = find_browser()
    if path is None:
        miss("no Chromium or Chrome found: install one or set BROWSER_PATH")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


def miss(browser: str):
    """Skip a test for want of a browser; fail it where browsers are required."""
    if os.environ.get("REQUIRE_BROWSER"):
        pytest.fail(browser)
    pytest.skip(browser)


@pytest.fixture(scope="session")
def firefox():
    """A running Firefox."""
    path = find_firefox()
    if path is None:
        miss("no Firefox found: install it or set FIREFOX_PATH")
    from tests.helpers.firefox import running_firefox

    # Ubuntu's Firefox is a snap, which sees no other user's folder and no /tmp.
    folder = REPOSITORY / "_build"
    folder.mkdir(exist_ok=True)
    with running_firefox(path, folder) as firefox:
        yield firefox


@pytest.fixture
def open_page(chromium, request):
    """Opens pages as `open_at` does, of the site or `at` an address, for one test."""
    opened = []

    def open_page(name, *screen, at=None, **options):
        at = at or request.getfixturevalue("address")
        page, wrong = open_at(chromium, at, name, *screen, **options)
        opened.append(page)
        return page, wrong

    yield open_page
    for page in opened:
        page.context.close()
