"""The notebooks: what they hold, and that they run from top to bottom.

A notebook holds its page's programs to the letter, and these run on the page and
alone. So one of each kind runs here, in this environment, where its first cell
finds everything and may fetch nothing.

With `FRESH_ENVIRONMENTS=1`, as before each publication, all of them run, each in an
environment that holds a kernel and what the first cell installed, and nothing
else; that needs a package index.
"""

import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock

import nbformat
import pytest
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook
from packaging.requirements import Requirement

from builder.compare import first_difference
from builder.execute.compile_cache import as_variables, cache_folder
from builder.outputs import strip_colors
from builder.page.cells import page_files
from builder.program import (
    declared_error,
    is_plot,
    runs_without_cache,
    what_varies,
)
from tests.helpers.page_kinds import NOTEBOOKS
from tests.helpers.small_book import REPOSITORY
from tools.site import page_names

FRESH = bool(os.environ.get("FRESH_ENVIRONMENTS"))
IMPORTED = re.compile(r"^\s*(?:import (\w+)|from (\w+)[\w.]* import )", re.MULTILINE)
KERNEL_FILE = re.compile(r"\S*/ipykernel_\d+/\d+\.py")
# So that pip can find nothing: no index, no folder, no setting of the user's own.
NO_INDEX = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "", "PIP_CONFIG_FILE": os.devnull}


def programs(name: str) -> list[Path]:
    """The programs and plots of a page, in its order, as its source names them."""
    return page_files(REPOSITORY / f"{name}.md")


PAGES = [name for name in page_names(REPOSITORY) if programs(name)]


def read(site: Path, name: str) -> nbformat.NotebookNode:
    """A page's notebook."""
    return nbformat.read(site / f"{name}.ipynb", as_version=nbformat.NO_CONVERT)


def code_cells(notebook) -> list:
    """The cells that run: the one that installs, then one for each program."""
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def locked() -> dict[str, str]:
    """The versions of the lock, for this Python and this system."""
    text = (REPOSITORY / "requirements.txt").read_text(encoding="utf-8")
    lines = re.findall(r"^([\w.-]+==[^\\\n]+)", text, re.MULTILINE)
    wanted = [Requirement(line) for line in lines]
    return {
        one.name: str(one.specifier).removeprefix("==")
        for one in wanted
        if one.marker is None or one.marker.evaluate()
    }


@pytest.mark.parametrize("name", PAGES)
def test_a_notebook_holds_its_pages_programs(site, name):
    """To the letter, in the page's order; an error on purpose is announced."""
    notebook = read(site, name)
    nbformat.validate(notebook)  # identifiers too: each of them once
    assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)
    assert all(not cell.outputs for cell in code_cells(notebook))
    cells = code_cells(notebook)[1:]
    files = programs(name)
    sources = [path.read_text(encoding="utf-8") for path in files]
    assert [f"{cell.source}\n" for cell in cells] == sources
    for cell, source in zip(cells, sources, strict=True):
        declared = declared_error(source)
        tags = ["raises-exception"] if declared else []
        assert cell.metadata.get("tags", []) == tags, cell.id
        before = notebook.cells[notebook.cells.index(cell) - 1].source
        announced = f"raises `{declared}`" if declared else "The next cell raises"
        assert (announced in before) == bool(declared), cell.id


def test_a_page_without_programs_has_no_notebook(site):
    """Nor a link to one."""
    without = set(page_names(REPOSITORY)) - set(PAGES)
    assert without
    for name in without:
        assert not (site / f"{name}.ipynb").exists()
        assert ".ipynb" not in (site / f"{name}.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PAGES)
def test_the_first_cell_installs_what_the_programs_import(site, name):
    """No more and no less, at the versions of the lock."""
    install, *_ = code_cells(read(site, name))
    command, wanted = install.source.split(" --quiet ")
    assert command == "%pip install"
    texts = [path.read_text(encoding="utf-8") for path in programs(name)]
    modules = {max(names) for text in texts for names in IMPORTED.findall(text)}
    versions = locked()
    expected = [
        f"{module}=={versions[module]}"
        for module in sorted(modules)
        if module in versions
    ]
    assert wanted.split() == expected
    assert expected
    assert modules - set(versions) <= sys.stdlib_module_names | {"0", "1"}


@pytest.mark.parametrize("name", PAGES)
def test_a_notebook_begins_with_what_it_is(site, name):
    """Its page's title, its license; a link nowhere leads is words."""
    notebook = read(site, name)
    about, install = notebook.cells[:2]
    assert about.source.startswith("# ")
    assert "CC BY 4.0" in about.source
    assert "MIT-0" in about.source
    assert install.cell_type == "code"
    text = "\n".join(c.source for c in notebook.cells if c.cell_type == "markdown")
    text = re.sub(r"`[^`]*`", "", text)
    for link in re.findall(r"\]\(([^)]*)\)", text):
        assert link.startswith("https://"), link


class Environments:
    """Where notebooks run; in fresh environments, one for each thing to install."""

    def __init__(self, folder: Path) -> None:
        """Keep them in this folder."""
        self.folder, self.made, self.lock = folder, {}, Lock()

    def run(self, notebook, name: str) -> list:
        """Run a notebook from its first cell to its last; return those that ran."""
        install, *_ = code_cells(notebook)
        python = self.fresh(install) if FRESH else sys.executable
        return self.execute(notebook, python, self.folder / name)

    def fresh(self, install) -> str:
        """The Python of an environment that holds a kernel, and what a cell installs.

        The cell runs here alone: two at once would write into one environment.
        """
        with self.lock:
            if install.source not in self.made:
                folder = self.folder / f"environment-{len(self.made)}"
                python = str(folder / "bin" / "python")
                kernel = f"ipykernel=={locked()['ipykernel']}"
                make = [sys.executable, "-m", "venv", folder]
                fill = [python, "-m", "pip", "install", "--quiet", kernel]
                for command in (make, fill):
                    subprocess.run(command, check=True)
                alone = new_notebook(cells=[new_code_cell(install.source)])
                self.execute(alone, python, folder / "empty")
                self.made[install.source] = python
            return self.made[install.source]

    def execute(self, notebook, python: str, folder: Path) -> list:
        """Run a notebook in a kernel of a Python and in a folder of its own."""
        folder.mkdir(parents=True)
        spec = {
            "argv": [python, "-m", "ipykernel_launcher", "-f", "{connection_file}"],
            "display_name": "Python 3",
            "language": "python",
        }
        specs = Path(f"{folder}-kernels")
        (specs / "python3").mkdir(parents=True)
        (specs / "python3" / "kernel.json").write_text(json.dumps(spec))
        known = KernelSpecManager(kernel_dirs=[str(specs)], ensure_native_kernel=False)
        client = NotebookClient(
            notebook,
            km=AsyncKernelManager(kernel_name="python3", kernel_spec_manager=known),
            timeout=600,
            coalesce_streams=True,
            resources={"metadata": {"path": str(folder)}},
        )
        client.owns_km = True  # or it would leave the kernel running
        own = {"IPYTHONDIR": f"{folder}-ipython"} | ({} if FRESH else NO_INDEX)
        compiles = any(runs_without_cache(c.source) for c in code_cells(notebook))
        compiled = None if compiles else cache_folder(REPOSITORY / "_build")
        client.execute(
            env=os.environ | own | as_variables(compiled),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        return code_cells(notebook)


@pytest.fixture(scope="module")
def executed(site, request, tmp_path_factory):
    """The notebooks of the tests that were chosen, running, one a core."""
    environments = Environments(tmp_path_factory.mktemp("notebooks"))
    this = test_a_notebook_runs_from_top_to_bottom.__name__
    names = [
        item.callspec.params["name"]
        for item in request.session.items
        if getattr(item, "originalname", None) == this
    ]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        yield {
            name: pool.submit(environments.run, read(site, name), name)
            for name in names
        }


@pytest.mark.parametrize("name", PAGES if FRESH else NOTEBOOKS)
def test_a_notebook_runs_from_top_to_bottom(executed, name):
    """Each program prints or raises there what it does on its page."""
    install, *cells = executed[name].result()
    said = "".join(output.get("text", "") for output in install.outputs)
    assert "ERROR" not in said, said
    for cell, path in zip(cells, programs(name), strict=True):
        if is_plot(path):
            assert any("image/png" in each.get("data", {}) for each in cell.outputs)
            continue
        printed = KERNEL_FILE.sub(path.name, output_of(cell))
        expected = path.with_suffix(".out").read_text(encoding="utf-8")
        found = first_difference(expected, printed, what_varies(cell.source))
        assert found is None, f"{path.name} in the notebook of {name}: {found}"


def output_of(cell) -> str:
    """What a cell printed, in the form of an `.out` file."""
    parts = []
    for output in cell.outputs:
        if output.output_type == "error":
            parts.append(f"{output.ename}: {output.evalue}".rstrip() + "\n")
        elif output.name == "stdout":
            parts.append(output.text)
    # JAX colors what it prints where it finds itself in a notebook.
    return strip_colors("".join(parts))
