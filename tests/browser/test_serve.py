"""`make serve`: a saved file refreshes the browser."""

import os
import shutil
import socket
import subprocess
import sys
import time

import pytest

from tests.helpers.small_book import REPOSITORY, run_tool

# No page and no program depends on this: it is a verb for contributors.
pytestmark = pytest.mark.rest


@pytest.fixture
def served(book):
    """The small book under live preview; yields the book and its address."""
    shutil.copytree(REPOSITORY / "tools", book.folder / "tools")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "tools.serve", str(port)],
        cwd=book.folder,
        env=os.environ | {"JAX_PLATFORMS": "cpu"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    end = time.monotonic() + 60
    while time.monotonic() < end and process.poll() is None:
        with socket.socket() as knock:
            if knock.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.2)
    yield book, port
    process.kill()
    process.wait()


def test_saving_a_program_refreshes_the_browser(served, chromium):
    book, port = served
    page = chromium.new_page()
    page.goto(f"http://127.0.0.1:{port}/book/first.html")
    assert "[0 1 2]" in page.inner_text("article")
    time.sleep(1)  # the watcher takes note of what there is
    book.edit("examples/first.py", "arange(3)", "arange(5)")
    page.wait_for_selector("text=[0 1 2 3 4]", timeout=60_000)
    book.edit("book/first.md", "The rule of this page", "A new rule")
    page.wait_for_selector("text=A new rule", timeout=60_000)
    page.close()


def test_a_port_that_is_taken(served):
    book, port = served
    status, said = run_tool(book.folder, "serve", str(port))
    assert status != 0
    assert f"ERROR: port {port}" in said
