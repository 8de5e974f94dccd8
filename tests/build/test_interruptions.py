"""What may happen to a build from outside: it is interrupted, or its cache damaged.

These tests wait for processes, and no page or program depends on them: CI runs them.
"""

import contextlib
import signal
import subprocess
import time

import psutil
import pytest

from tests.helpers.small_book import environment, fails, passes
from tools.builds import build_command
from tools.site import shown_programs

pytestmark = pytest.mark.rest


def test_a_program_that_cannot_be_interrupted(book):
    """Its kernel is ended; the program is named."""
    book.limit(CPU_LIMIT=1, GRACE=1)
    # One call that Python cannot leave before it returns, and it does not.
    book.edit("examples/first.py", "print(", "sum(iter(int, 1))\nprint(")
    fails(book, "first.py: still running after 1 s of CPU time", "first.md:12")


def test_a_program_that_waits_is_not_over_its_limit_of_cpu_time(book):
    """On a busy machine a good program waits, too; one that waits for ever is ended."""
    book.limit(CPU_LIMIT=1)
    wait = "import time\ntime.sleep(2)\nprint("
    book.edit("examples/first.py", "print(", wait)
    passes(book)
    book.limit(CLOCK_LIMIT=2)
    book.edit("examples/first.py", "time.sleep(2)", "time.sleep(60)")
    fails(book, "examples/first.py:5: still running after 2 s, most of them waiting")


def test_the_readers_own_ipython_does_not_reach_a_program(book, tmp_path):
    """A start-up file in the home folder would change what is printed."""
    startup = tmp_path / "home/.ipython/profile_default/startup/00.py"
    startup.parent.mkdir(parents=True)
    startup.write_text("print('from the profile'); arange = 1\n")
    book.edit("examples/first.py", "print(", "print('arange' in globals(), ")
    result = book.build(HOME=str(tmp_path / "home"))
    assert result.returncode == 0, result.stdout
    (shown,) = shown_programs(book.folder / "_build/html/book/first.html")
    assert shown.output == "False [0 1 2]\n"


@pytest.mark.parametrize("name", ["global.db", "base.ipynb"])
def test_a_damaged_cache(book, name):
    """A cache cut off while it was written is made again."""
    passes(book)
    for path in (book.folder / "_build/executed").rglob(name):
        path.write_bytes(path.read_bytes()[:100])
    for page in ("first", "second"):
        book.edit(f"book/{page}.md", "The rule", "A rule")
    assert "ran book/first.md" in passes(book)
    assert "[0 1 2]" in book.page("first")


def test_two_builds_at_once(book):
    """The second waits for the first; both are right."""
    book.edit("examples/first.py", "print(", "import time\ntime.sleep(2)\nprint(")
    builds = [start(book) for _ in range(2)]
    said = [build.communicate(timeout=120)[0] for build in builds]
    assert [build.returncode for build in builds] == [0, 0], said
    assert sum("waiting for its end" in text for text in said) == 1
    assert sum("ran book/first.md" in text for text in said) == 1


def test_an_interrupted_build(book):
    """Killed while programs run: the next build is whole, and no kernel is left."""
    # The process alone is killed, as a supervisor does; its kernels are not.
    running = wait_in_first(book)
    started = start(book, start_new_session=True)
    assert eventually(running.exists, seconds=60)
    started.kill()
    started.wait()
    assert eventually(lambda: not processes_of(book))
    book.edit("examples/first.py", "time.sleep(50)", "time.sleep(0)")
    passes(book)
    assert "[0 1 2]" in book.page("first")


def test_a_build_interrupted_from_the_keyboard(book):
    """Ctrl-C ends the build soon, with a non-zero exit."""
    running = wait_in_first(book)
    # A shell has what runs in its background ignore Ctrl-C, these tests too, and a
    # build inherits that from them. It inherits no handler.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    started = start(book)
    signal.signal(signal.SIGINT, before)
    assert eventually(running.exists, seconds=60)
    started.send_signal(signal.SIGINT)
    assert started.wait(timeout=20) != 0
    book.edit("examples/first.py", "time.sleep(50)", "time.sleep(0)")
    passes(book)


def start(book, **options):
    """Start a build, as a process that carries a mark, which its kernels inherit."""
    return subprocess.Popen(
        build_command(),
        cwd=book.folder,
        env=environment({"MARK_OF_THIS_TEST": str(book.folder)}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        **options,
    )


def wait_in_first(book):
    """Have the first program write a file and wait; the file."""
    running = book.folder / "running"
    wait = f"import time\nopen({str(running)!r}, 'w').close()\ntime.sleep(50)\nprint("
    book.edit("examples/first.py", "print(", wait)
    return running


def processes_of(book):
    """The processes that carry the mark of a book."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if process.environ().get("MARK_OF_THIS_TEST") == str(book.folder):
                found.append(process)
    return found


def eventually(condition, seconds=10):
    """Whether a condition comes true within some seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.2)
    return False
