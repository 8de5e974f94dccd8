"""Runs the programs of the book on a GPU and records what they print.

    python -m tools.record [--jobs 8] [--minutes 9] [--commit HASH] [--trial]

Each program runs alone, several at a time; those that measure run one at a time. The
record is `book/_recorded/gpu/`. A page is written whenever one of its programs ends, so
a run that is cut off, by `--minutes` or a signal, leaves a valid record. The next run
takes what is missing or was edited; one on another machine or release takes everything.

It needs JAX, NumPyro, and git or `--commit`; neither Sphinx nor Jupyter. `--trial` also
runs on a CPU, and writes to `_build/trial-record/`. Exit status: 0 all programs are
recorded, 1 some are missing.
"""

import argparse
import json
import multiprocessing
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path

from builder.execute import limits
from builder.execute.run_alone import run_to_end
from builder.git import GitError, git
from builder.judge import Run, find_fault
from builder.program import gpu_reason, is_plot, measures, program_hash
from tools.rules.source import Source

ROOT = Path(__file__).resolve().parent.parent
RECORD = ROOT / "book" / "_recorded" / "gpu"
TRIAL = ROOT / "_build" / "trial-record"
OLD = ROOT / "_build" / "old-record"
SOURCES = ["book", ":(exclude)book/_recorded", "examples", "_config.yml", "_toc.yml"]
LOADED = re.compile(r"^:load: (\S+)$", re.MULTILINE)
# The last digits of such a number often differ on a GPU.
MANY_DIGITS = re.compile(r"\d\.\d{4}")
PASSING = ("commit", "date")  # facts that change from run to run

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


@dataclass(frozen=True)
class Program(Source):
    """A program, and the page that shows it, such as `vmap/axes`."""

    page: str

    @property
    def rank(self) -> int:
        """0 if its output is likely to differ on a GPU, else 1."""
        out = self.path.with_suffix(".out")
        expected = out.read_text(encoding="utf-8") if out.exists() else ""
        return 0 if gpu_reason(self.text) or MANY_DIGITS.search(expected) else 1


def main() -> None:
    """Check, run, record, and say what is missing."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=24 * 60)
    parser.add_argument("--commit", default="")
    parser.add_argument("--trial", action="store_true")
    options = parser.parse_args()
    deadline = time.monotonic() + 60 * options.minutes
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    commit = options.commit or committed()
    if not options.trial:
        # The CPU too: some programs ask for it.
        os.environ.setdefault("JAX_PLATFORMS", "cuda,cpu")
    # Several processes share the GPU's memory.
    os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")
    facts = describe(cpu_too=options.trial) | {"commit": commit}
    record = Record(TRIAL if options.trial else RECORD, facts, all_programs())
    missing = record.missing()
    quick = [program for program in missing if not measures(program.text)]
    quick.sort(key=lambda program: program.rank)
    phases = [(quick, options.jobs), ([p for p in missing if p not in quick], 1)]
    if record.pages:  # a later run: the measurements first
        phases.reverse()
    print(f"{len(missing)} programs to run", flush=True)
    failed = []
    for programs, jobs in phases:
        if not run_all(programs, jobs, deadline, record.add, failed):
            print("Cut off: what has ended is recorded")
            break
    for fault in failed:
        print(f"ERROR: {fault}")
    left = record.missing()
    where = record.folder.relative_to(ROOT)
    count = len(record.programs) - len(left)
    print(f"{count} programs are recorded in {where}: commit it.")
    if left:
        print(f"Missing: {len(left)}, the first is {left[0].name}. Run it again.")
    sys.exit(bool(left))


def committed() -> str:
    """The current commit; exit with an error if a file differs from it."""
    try:
        changed = git(ROOT, "status", "--porcelain", "--", *SOURCES).strip()
        if changed:
            sys.exit(f"ERROR: not committed, so no commit has what ran:\n{changed}")
        return git(ROOT, "rev-parse", "HEAD").strip()
    except GitError as error:
        sys.exit(f"ERROR: {error}\nWithout git, name the commit: --commit HASH")


def describe(cpu_too: bool = False) -> dict[str, str | int]:
    """Describe the machine; exit with an error if it has no GPU, unless `cpu_too`."""
    probe = subprocess.run(
        [sys.executable, "-c", PROBE], capture_output=True, text=True
    )
    if probe.returncode:
        lines = probe.stderr.strip().splitlines()[-2:]
        sys.exit("ERROR: no GPU that JAX can use: " + "\n".join(lines))
    facts = json.loads(probe.stdout.splitlines()[-1])
    if facts["backend"] == "cpu" and not cpu_too:
        sys.exit("ERROR: JAX runs on a CPU here: nothing was recorded")
    return facts | {
        "driver": driver(),
        **{name: version(name) for name in ("jax", "jaxlib", "numpyro")},
        "python": sys.version.split()[0],
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


def all_programs() -> list[Program]:
    """The programs of all pages, in the order of their pages; no plots."""
    return [
        Program(path, path.relative_to(ROOT).as_posix(), name)
        for page in sorted((ROOT / "book").rglob("*.md"))
        for name in [page.relative_to(ROOT / "book").with_suffix("").as_posix()]
        for loaded in LOADED.findall(page.read_text(encoding="utf-8"))
        for path in [(page.parent / loaded).resolve()]
        if not is_plot(loaded)
    ]


class Record:
    """The record of a machine: a notebook a page, without the programs' texts.

    Files of pages that the book no longer has are deleted.

    Attributes:
        pages: name of a page -> path of a program -> its cell; those of `programs` in
            their present version, recorded on this machine and release.
    """

    def __init__(self, folder: Path, facts: dict, programs: list[Program]):
        """Read what is recorded; `facts` describe the machine that will run."""
        self.folder, self.facts, self.programs = folder, facts, programs
        self.pages: dict[str, dict[str, dict]] = {}
        named = {program.page for program in programs}
        for file in folder.rglob("*.ipynb"):
            if file.relative_to(folder).with_suffix("").as_posix() not in named:
                file.unlink()
        if self._same_machine():
            for program in programs:
                if cell := self._recorded(program):
                    self.pages.setdefault(program.page, {})[program.name] = cell

    def _same_machine(self) -> bool:
        """Whether the record here was made on this machine and release."""
        here, now = load_json(self.folder / "environment.json"), self.facts
        return all(here.get(name) == now[name] for name in now if name not in PASSING)

    def _recorded(self, program: Program) -> dict | None:
        """The cell of a program in its present version, or None."""
        for cell in load_json(self.folder / f"{program.page}.ipynb").get("cells", []):
            key = cell["metadata"]["program"], cell["metadata"]["sha256"]
            if key == (program.name, program_hash(program.text)):
                return cell
        return None

    def missing(self) -> list[Program]:
        """The programs without a record."""
        return [p for p in self.programs if p.name not in self.pages.get(p.page, {})]

    def add(self, program: Program, run: Run, seconds: float) -> None:
        """Add a program's run, and write its page."""
        # The record of another machine makes place, and is not lost.
        if self.folder.exists() and not self._same_machine():
            OLD.parent.mkdir(exist_ok=True)
            shutil.rmtree(OLD, ignore_errors=True)
            shutil.move(self.folder, OLD)
        page = self.pages.setdefault(program.page, {})
        page[program.name] = recorded_cell(program, run, seconds)
        self._write("environment.json", self.facts)
        ordered = [page[p.name] for p in self.programs if p.name in page]
        spent = sum(cell["metadata"]["seconds"] for cell in ordered)
        for number, cell in enumerate(ordered):
            cell["id"] = f"program-{number}"
        notebook = {"nbformat": 4, "nbformat_minor": 5, "cells": ordered}
        notebook["metadata"] = {"seconds": round(spent, 1)}
        self._write(f"{program.page}.ipynb", notebook)

    def _write(self, name: str, content: dict) -> None:
        """Write a file in one step."""
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        new = file.with_suffix(".new")
        text = json.dumps(content, indent=1, sort_keys=True) + "\n"
        new.write_text(text, encoding="utf-8")
        os.replace(new, file)


def load_json(file: Path) -> dict:
    """A file's contents; {} if it is missing or damaged."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        return content if isinstance(content, dict) else {}
    except (OSError, ValueError):
        return {}


def recorded_cell(program: Program, run: Run, seconds: float) -> dict:
    """A cell with a program's path, hash, seconds and outputs."""
    metadata = {"program": program.name, "sha256": program_hash(program.text)}
    metadata["seconds"] = round(seconds, 1)
    outputs = []
    if run.ended:
        metadata["stopped"] = True
    elif run.printed:
        outputs.append({"output_type": "stream", "name": "stdout", "text": run.printed})
    if run.error and not run.ended:
        name, _, message = run.error.rstrip().partition(": ")
        error = {"output_type": "error", "ename": name, "evalue": message}
        outputs.append(error | {"traceback": []})
    cell = {"cell_type": "code", "source": "", "execution_count": None}
    return cell | {"metadata": metadata, "outputs": outputs}


def run_all(
    programs: list[Program],
    jobs: int,
    deadline: float,
    add: Callable[[Program, Run, float], None],
    failed: list[str],
) -> bool:
    """Run programs, several at once; add what they print, or a message to `failed`.

    Returns whether all have ended before the deadline and without a signal.
    """
    with ThreadPoolExecutor(jobs) as pool:
        runs = {pool.submit(timed, program): program for program in programs}
        try:
            left = max(0.0, deadline - time.monotonic())
            for done, future in enumerate(as_completed(runs, timeout=left), 1):
                program, (run, seconds) = runs[future], future.result()
                words = f"{done} of {len(programs)}: {program.name}, {seconds:.1f} s"
                print(words, flush=True)
                if fault := fault_of(program, run, seconds):
                    failed.append(fault)
                else:
                    add(program, run, seconds)
        except (TimeoutError, KeyboardInterrupt):
            pool.shutdown(wait=False, cancel_futures=True)
            stop_processes(list(runs))
            return False
    return True


def timed(program: Program) -> tuple[Run, float]:
    """Run a program to its end; return the seconds that it took, too."""
    start = time.monotonic()
    run = run_to_end(program.path).run
    return run, time.monotonic() - start


def fault_of(program: Program, run: Run, seconds: float) -> str | None:
    """What is wrong with a run, or None; that a program is too slow is a result.

    Warnings are no fault: another release, or a driver, may have its own.
    """
    # One that was killed may also have used too much memory, but not for so long.
    if run.ended and "still running" in run.ended and seconds > limits.CPU_LIMIT / 2:
        return None
    return find_fault(program.name, program.text, replace(run, complaints=""))


def stop_processes(runs: list[Future]) -> None:
    """Kill the programs that are running, until no run waits for one."""
    while not all(run.done() for run in runs):
        for process in multiprocessing.active_children():
            process.kill()
        time.sleep(0.1)


if __name__ == "__main__":
    main()
