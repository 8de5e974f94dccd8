"""Builds the book on a GPU and stores its outputs in `book/_recorded/gpu/`.

    python -m tools.record

It runs in the environment of its Python, from the lock or the machine's own; the record
describes it. The build runs the pages one at a time. The old record is not replaced if
there is no GPU, a file is not committed, or the build fails.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path
from types import SimpleNamespace

import nbformat

from builder.execute.cache import choose_cache, read_executed_pages
from builder.git import git
from builder.page.cells import program_files
from builder.program import program_hash
from tools.builds import build_command
from tools.site import page_names

ROOT = Path(__file__).resolve().parent.parent
RECORD = ROOT / "book" / "_recorded" / "gpu"
SOURCES = ["book", ":(exclude)book/_recorded", "examples", "_config.yml", "_toc.yml"]

PROBE = """
import json, jax
devices = jax.devices()
client = devices[0].client
print(json.dumps({
    "backend": jax.default_backend(),
    "device": devices[0].device_kind,
    "devices": len(devices),
    "cuda": str(client.platform_version).split()[-1],
}))
"""


def main() -> None:
    """Check, run, record."""
    changed = git(ROOT, "status", "--porcelain", "--", *SOURCES).strip()
    if changed:
        sys.exit(f"ERROR: not committed, so no commit has what ran:\n{changed}")
    os.environ.setdefault("JAX_PLATFORMS", "cuda")
    facts = describe()
    if subprocess.run(build_command(), cwd=ROOT).returncode:
        sys.exit("ERROR: the build failed, see above: nothing was recorded")
    config = SimpleNamespace()  # gets the same settings as the build's
    choose_cache(SimpleNamespace(outdir=ROOT / "_build" / "html"), config)
    pages = executed(Path(config.nb_execution_cache_path))
    write(facts, pages)
    print(f"Recorded {len(pages)} pages in {RECORD.relative_to(ROOT)}: commit it.")


def describe() -> dict[str, str | int]:
    """Describe the machine; exit with an error if it has no GPU."""
    probe = subprocess.run(
        [sys.executable, "-c", PROBE], capture_output=True, text=True
    )
    if probe.returncode:
        lines = probe.stderr.strip().splitlines()[-2:]
        sys.exit("ERROR: no GPU that JAX can use: " + "\n".join(lines))
    facts = json.loads(probe.stdout.splitlines()[-1])
    if facts["backend"] == "cpu":
        sys.exit("ERROR: JAX runs on a CPU here: nothing was recorded")
    return facts | {
        "driver": driver(),
        **{name: version(name) for name in ("jax", "jaxlib", "numpyro")},
        "python": sys.version.split()[0],
        "commit": git(ROOT, "rev-parse", "HEAD").strip(),
        "date": time.strftime("%Y-%m-%dT%H:%MZ", time.gmtime()),
    }


def driver() -> str:
    """The version of the GPU's driver, or "unknown"."""
    query = ["nvidia-smi", "--query-gpu=driver_version", "--format=csv,noheader"]
    try:
        answer = subprocess.run(query, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return answer.stdout.splitlines()[0].strip()


def executed(folder: Path) -> dict[str, nbformat.NotebookNode]:
    """Name of each page with programs -> its run, in the record's format."""
    pages, notebooks = read_executed_pages(folder), {}
    for name in page_names(ROOT):
        files = program_files(ROOT / f"{name}.md")
        if not files:
            continue
        texts = [file.read_text(encoding="utf-8") for file in files]
        page = pages[tuple(text.strip() for text in texts)]
        programs = zip(files, texts, page.cells, strict=True)
        notebooks[name.removeprefix("book/")] = nbformat.v4.new_notebook(
            metadata={"seconds": page.seconds},
            cells=[
                recorded_cell(number, *program)
                for number, program in enumerate(programs)
            ],
        )
    return notebooks


def recorded_cell(
    number: int, file: Path, text: str, cell: nbformat.NotebookNode
) -> nbformat.NotebookNode:
    """A cell with a program's path, hash and outputs, and without its text."""
    for output in cell.outputs:
        if output.output_type == "error":
            output.traceback = []  # the frames are IPython's
    program = file.relative_to(ROOT).as_posix()
    metadata = {"program": program, "sha256": program_hash(text)}
    return nbformat.v4.new_code_cell(
        id=f"program-{number}", metadata=metadata, outputs=cell.outputs
    )


def write(facts: dict, pages: dict[str, nbformat.NotebookNode]) -> None:
    """Replace the old record by a new one."""
    shutil.rmtree(RECORD, ignore_errors=True)
    RECORD.mkdir(parents=True)
    text = json.dumps(facts, indent=1, sort_keys=True) + "\n"
    (RECORD / "environment.json").write_text(text, encoding="utf-8")
    for name, notebook in pages.items():
        file = RECORD / f"{name}.ipynb"
        file.parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(notebook, file)


if __name__ == "__main__":
    main()
