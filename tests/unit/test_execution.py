"""What decides where and how pages run, without the device being there."""

import os
import sys
from importlib.metadata import distributions
from types import SimpleNamespace

import pytest
from nbformat.v4 import new_code_cell, new_notebook

from tests.small_book import REPOSITORY
from tools import programs


@pytest.fixture
def execution(monkeypatch):
    """The extension, as Sphinx imports it; no GPU is asked for its name."""
    monkeypatch.syspath_prepend(str(REPOSITORY / "book" / "_ext"))
    import execution

    monkeypatch.setattr(execution, "device_kind", lambda: "a GPU of the test's")
    for name in (
        "JAX_PLATFORMS",
        "XLA_PYTHON_CLIENT_PREALLOCATE",
        "IPYTHONDIR",
        "PYTHONWARNINGS",
    ):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    yield execution
    sys.modules.pop("execution")


def test_the_backend_is_the_one_asked_for_or_the_one_installed(execution, monkeypatch):
    """`JAX_PLATFORMS`; else CUDA where JAX's plugin is installed, else the CPU."""
    cpu = [SimpleNamespace(name="jax")]
    gpu = [*cpu, SimpleNamespace(name="jax-cuda12-plugin")]
    for found, backend in ((cpu, "cpu"), (gpu, "cuda")):
        monkeypatch.delenv("JAX_PLATFORMS", raising=False)
        monkeypatch.setattr(execution, "distributions", lambda found=found: found)
        assert execution.backend() == backend
    monkeypatch.setenv("JAX_PLATFORMS", "cpu")
    assert execution.backend() == "cpu"


def test_outputs_of_another_environment_lie_elsewhere(execution, monkeypatch):
    """Another JAX, another setting or another backend: another folder."""
    monkeypatch.setenv("JAX_PLATFORMS", "cpu")
    names = {execution.environment()}
    installed = [
        SimpleNamespace(name=d.name, version=d.version) for d in distributions()
    ]
    upgraded = [
        SimpleNamespace(name=d.name, version="99" if d.name == "jaxlib" else d.version)
        for d in installed
    ]
    monkeypatch.setattr(execution, "distributions", lambda: installed)
    assert {execution.environment()} == names
    monkeypatch.setattr(execution, "distributions", lambda: upgraded)
    names.add(execution.environment())
    monkeypatch.setenv("XLA_FLAGS", "--xla_cpu_enable_fast_math=true")
    names.add(execution.environment())
    monkeypatch.setenv("JAX_PLATFORMS", "cuda")
    names.add(execution.environment())
    monkeypatch.setattr(execution, "device_kind", lambda: "another GPU")
    names.add(execution.environment())
    assert len(names) == 5


def test_on_a_gpu_one_page_runs_at_a_time(execution, monkeypatch):
    """Two kernels would race for its memory."""
    monkeypatch.setenv("JAX_PLATFORMS", "cpu")
    monkeypatch.setattr(execution.os, "cpu_count", lambda: 8)
    assert execution.workers() == 8
    monkeypatch.setenv("JAX_PLATFORMS", "cuda")
    assert execution.workers() == 1


def test_a_program_is_declared_alike_to_the_build_and_to_pytest(execution):
    """One form of `# raises:`; the other declarations are read by one function."""
    assert execution.DECLARED == programs.DECLARED


def test_on_a_gpu_memory_is_taken_as_needed(execution, monkeypatch, tmp_path):
    """JAX would take three quarters of it for the first kernel."""
    app = SimpleNamespace(outdir=tmp_path / "html")
    for backend, setting in (("cpu", None), ("cuda", "false")):
        monkeypatch.setenv("JAX_PLATFORMS", backend)
        config = SimpleNamespace()
        execution.choose_cache(app, config)
        assert execution.os.environ.get("XLA_PYTHON_CLIENT_PREALLOCATE") == setting
        assert f"executed/{backend}-jax" in config.nb_execution_cache_path


@pytest.mark.parametrize(("failures", "found"), [(2, 0), (3, 1)])
def test_a_kernel_that_did_not_start_is_started_again(
    execution, monkeypatch, tmp_path, failures, found
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
            self.options["on_cell_execute"](cell=None, cell_index=0)
            self.options["on_cell_executed"](None, cell_index=0, execute_reply=None)

    monkeypatch.setattr(execution, "NotebookClient", Client)
    page = execution.Page(tmp_path / "a.md", new_notebook(cells=[new_code_cell("1")]))
    watch = execution.Watch(page, execution.Progress({page.name: 1.0}))
    _, said = execution.run_page(page, None, watch)
    assert len(starts) == 3
    assert len(said) == found
    assert all("a.md: RuntimeError: Kernel died" in message for message in said)
