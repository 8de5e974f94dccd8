"""What decides where and how pages run, without the device being there."""

import os
import threading
import time
from concurrent.futures import CancelledError, ThreadPoolExecutor
from importlib.metadata import distributions
from types import SimpleNamespace

import pytest
from nbformat.v4 import new_code_cell, new_notebook

from builder.execute import cache, run_pages
from builder.execute.notebook import Page
from builder.execute.progress import Progress
from builder.execute.turns import Turns
from builder.execute.watch import Watch


@pytest.fixture(autouse=True)
def environment(monkeypatch):
    """No variable of this process's own; no GPU is asked for its name."""
    monkeypatch.setattr(cache, "device_kind", lambda: "a GPU of the test's")
    for name in (
        "JAX_PLATFORMS",
        "XLA_PYTHON_CLIENT_PREALLOCATE",
        "IPYTHONDIR",
        "PYTHONWARNINGS",
    ):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


def test_the_backend_is_the_one_asked_for_or_the_one_installed(monkeypatch):
    """`JAX_PLATFORMS`; else CUDA where JAX's plugin is installed, else the CPU."""
    cpu = [SimpleNamespace(name="jax")]
    gpu = [*cpu, SimpleNamespace(name="jax-cuda12-plugin")]
    for found, backend in ((cpu, "cpu"), (gpu, "cuda")):
        monkeypatch.delenv("JAX_PLATFORMS", raising=False)
        monkeypatch.setattr(cache, "distributions", lambda found=found: found)
        assert cache.backend() == backend
    assert os.environ["JAX_PLATFORMS"] == "cuda,cpu"
    monkeypatch.setenv("JAX_PLATFORMS", "cpu")
    assert cache.backend() == "cpu"


def test_outputs_of_another_environment_lie_elsewhere(monkeypatch):
    monkeypatch.setenv("JAX_PLATFORMS", "cpu")
    names = {cache.environment_name()}
    installed = list(distributions())
    others = [package for package in installed if package.name != "jaxlib"]
    upgraded = [*others, SimpleNamespace(name="jaxlib", version="99")]
    monkeypatch.setattr(cache, "distributions", lambda: installed)
    assert {cache.environment_name()} == names
    monkeypatch.setattr(cache, "distributions", lambda: upgraded)
    names.add(cache.environment_name())
    monkeypatch.setenv("XLA_FLAGS", "--xla_cpu_enable_fast_math=true")
    names.add(cache.environment_name())
    monkeypatch.setenv("JAX_PLATFORMS", "cuda")
    names.add(cache.environment_name())
    monkeypatch.setattr(cache, "device_kind", lambda: "another GPU")
    names.add(cache.environment_name())
    assert len(names) == 5


def test_on_a_gpu_one_page_runs_at_a_time(monkeypatch):
    """Two kernels would race for its memory."""
    monkeypatch.setenv("JAX_PLATFORMS", "cpu")
    monkeypatch.setattr(run_pages.os, "cpu_count", lambda: 8)
    assert run_pages.take_turns(run_pages.workers()).side_by_side == 9
    monkeypatch.setenv("JAX_PLATFORMS", "cuda")
    turns = run_pages.take_turns(run_pages.workers())
    assert (turns.side_by_side, turns.together) == (1, 1)


def test_on_a_gpu_memory_is_taken_as_needed(monkeypatch, tmp_path):
    """JAX would take three quarters of it for the first kernel."""
    app = SimpleNamespace(outdir=tmp_path / "html")
    for backend, setting in (("cpu", None), ("cuda", "false")):
        monkeypatch.setenv("JAX_PLATFORMS", backend)
        config = SimpleNamespace()
        cache.choose_cache(app, config)
        assert os.environ.get("XLA_PYTHON_CLIENT_PREALLOCATE") == setting
        assert f"executed/{backend}-jax" in config.nb_execution_cache_path


@pytest.mark.parametrize(("failures", "found"), [(2, 0), (3, 1)])
def test_a_kernel_that_did_not_start_is_started_again(
    monkeypatch, tmp_path, failures, found
):
    """Another process took its port; what never starts is said."""
    starts = []

    class Client:
        """Fails to start a kernel some times; then runs one cell."""

        km = SimpleNamespace(provisioner=SimpleNamespace(pid=os.getpid()))

        def __init__(self, notebook, **options):
            self.options = options

        def execute(self, **_):
            starts.append(1)
            if len(starts) <= failures:
                raise RuntimeError("Kernel died before replying to kernel_info")
            self.options["on_cell_execute"](new_code_cell("1"), cell_index=0)
            self.options["on_cell_executed"](None, cell_index=0, execute_reply=None)

    monkeypatch.setattr(run_pages, "NotebookClient", Client)
    page = Page(tmp_path / "a.md", new_notebook(cells=[new_code_cell("1")]))
    turns = Turns(side_by_side=1, together=1)
    turns.begin()
    watch = Watch(page, tmp_path, Progress({page.name: 1.0}), turns)
    _, said = run_pages.run_page(page, watch)
    assert len(starts) == 3
    assert len(said) == found
    assert all("a.md: RuntimeError: Kernel died" in message for message in said)


@pytest.fixture
def started():
    """Starts a page in a thread; it notes its name and ends when it may."""

    class Started:
        def __init__(self):
            self.order, self.threads = [], []

        def __call__(self, turns: Turns, name: str, *, alone: bool) -> threading.Event:
            may_end = threading.Event()

            def run() -> None:
                turns.begin(alone)
                self.order.append(name)
                may_end.wait(10)
                turns.end()

            self.threads.append(threading.Thread(target=run))
            self.threads[-1].start()
            time.sleep(0.1)
            return may_end

        def wait(self) -> list[str]:
            """The order, after all have ended."""
            for thread in self.threads:
                thread.join(10)
            return self.order

    return Started()


def test_a_program_that_times_runs_alone(started):
    """It waits for those that run; those that come later wait for it."""
    turns = Turns(side_by_side=3, together=1)
    turns.begin()
    turns.begin()  # two run side by side
    times = started(turns, "times", alone=True)
    later = started(turns, "later", alone=False)
    turns.end()
    assert started.order == []
    turns.end()
    time.sleep(0.1)
    assert started.order == ["times"]
    times.set()
    later.set()
    assert started.wait() == ["times", "later"]
    assert not turns.running


def test_programs_that_time_wait_for_each_other(started):
    """A core is idle while others end, so this happens once for several of them."""
    turns = Turns(side_by_side=2, together=2)
    turns.begin()
    first = started(turns, "first", alone=True)
    beside = started(turns, "beside", alone=False)
    assert started.order == ["beside"]  # one that times is not enough
    second = started(turns, "second", alone=True)
    later = started(turns, "later", alone=False)
    turns.end()
    assert started.order == ["beside"]  # two are; "later" waits for them
    for may_end in (beside, first, second, later):
        may_end.set()
    order = started.wait()
    assert sorted(order[1:3]) == ["first", "second"]
    assert order[3] == "later"


def test_a_program_that_times_waits_for_no_other_in_vain(started):
    """It is the only one, and nothing else can run."""
    turns = Turns(side_by_side=2, together=6)
    started(turns, "times", alone=True).set()
    assert started.wait() == ["times"]


def test_no_more_pages_run_than_may(started):
    turns = Turns(side_by_side=2, together=6)
    ends = [started(turns, name, alone=False) for name in "abc"]
    assert started.order == ["a", "b"]
    for may_end in ends:
        may_end.set()
    assert started.wait() == ["a", "b", "c"]


def test_nothing_runs_between_two_programs_that_time(started):
    """Of one page, though another page waits."""

    class Slow(Turns):
        """Leaves others the time to come between."""

        def end(self) -> None:
            super().end()
            time.sleep(0.1)

    turns = Slow(side_by_side=2, together=1)
    turns.begin(alone=True)
    started(turns, "other", alone=False).set()
    turns.change(alone=True)
    started.order.append("second")
    turns.end()
    assert started.wait() == ["second", "other"]


@pytest.mark.parametrize("alone", [True, False])
def test_what_waits_does_not_start_after_the_build_was_stopped(alone):
    """Ctrl-C would otherwise wait for a page that had not begun."""
    turns = Turns(side_by_side=1, together=1)
    turns.begin(alone=True)
    with ThreadPoolExecutor(1) as pool:
        waits = pool.submit(turns.begin, alone)
        turns.stop()
        assert isinstance(waits.exception(10), CancelledError)
    with pytest.raises(CancelledError):
        turns.change(alone=True)
    assert not turns.running
