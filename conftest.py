"""Collects each program of `examples/` as a test, named by its path.

A program passes if it runs alone and prints the contents of its `.out` file.
"""

import json
import re
import time
from functools import cache
from importlib.metadata import version
from pathlib import Path

import pytest

from builder.compare import first_difference, unified_diff
from builder.execute.run_alone import ProgramError, run_program
from builder.outputs import output_file, write_output
from builder.program import find_programs, gpu_reason, is_plot, measures
from builder.releases.records import read_known_outputs

ROOT = Path(__file__).parent
EXAMPLES = ROOT / "examples"
RECORDS = ROOT / "book" / "_recorded" / "canary"
# The key in pytest's cache: expression of `-m` -> seconds of its last run.
LAST_RUNS = "book/seconds"
STARTED = time.monotonic()


def pytest_addoption(parser):
    """Add the options of `make outputs` and `tools.canary`."""
    parser.addoption(
        "--write-outputs",
        action="store_true",
        help="write the .out files whose output has changed",
    )
    parser.addoption(
        "--differences",
        metavar="FILE",
        help="write the programs that differ from their .out to FILE, as JSON",
    )


def pytest_configure(config):
    """With `--differences`, collect them, in the main process only."""
    file = config.getoption("--differences")
    if file and not hasattr(config, "workerinput"):
        config.pluginmanager.register(DifferenceFile(file))


def runs_all_files(config):
    """Whether pytest has no arguments, so that it collects all testpaths."""
    return config.args_source is pytest.Config.ArgsSource.TESTPATHS


def pytest_report_header(config):
    """Print what will run, and an estimate of the minutes."""
    if not runs_all_files(config) or not hasattr(config, "cache"):
        return None
    programs = len(find_programs(EXAMPLES))
    selection = config.option.markexpr
    which = f'those of tests/ that are "{selection}"' if selection else "all of tests/"
    if selection == "rest":
        what = which
    else:
        what = f"{programs} programs, each alone, and {which}"
    seconds = config.cache.get(LAST_RUNS, {}).get(selection)
    took = f"the last run took {seconds / 60:.1f}" if seconds else "takes about fifteen"
    return [f"will run: {what}", f"time: {took} minutes; the book is built first"]


def pytest_sessionfinish(session, exitstatus):
    """Store the seconds of a run of everything."""
    config = session.config
    ended = exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)
    part = hasattr(config, "workerinput") or config.option.collectonly
    if part or not ended or not runs_all_files(config) or not hasattr(config, "cache"):
        return
    seconds = {config.option.markexpr: round(time.monotonic() - STARTED)}
    config.cache.set(LAST_RUNS, config.cache.get(LAST_RUNS, {}) | seconds)


def pytest_collect_file(file_path, parent):
    """Collect every program."""
    program = file_path.suffix == ".py" and not is_plot(file_path)
    if program and EXAMPLES in file_path.parents:
        return ProgramFile.from_parent(parent, path=file_path)
    return None


def pytest_pycollect_makemodule(module_path, parent):
    """Do not import programs: pytest imports those in its arguments."""
    if EXAMPLES in module_path.parents:
        return NoModule.from_parent(parent, path=module_path)
    return None


class NoModule(pytest.File):
    """A program, in place of pytest's test module."""

    def collect(self):
        """Collect nothing: `ProgramFile` has the test."""
        return []


class ProgramFile(pytest.File):
    """The file of a program."""

    def collect(self):
        """Collect one test, with the file's name."""
        yield Program.from_parent(self, name=self.path.stem, nodeid=self.nodeid)


@cache
def book_jax():
    """The release of JAX that the book's outputs come from; None without a lock."""
    lock = ROOT / "requirements.txt"
    text = lock.read_text(encoding="utf-8") if lock.exists() else ""
    found = re.search(r"^jax==(\S+)", text, re.MULTILINE)
    return found and found[1]


@cache
def known_outputs():
    """By program, what the installed JAX is known to print instead of its `.out`."""
    jax = version("jax")
    return {} if jax == book_jax() else read_known_outputs(RECORDS, jax)


class Program(pytest.Item):
    """A program, run alone and compared with its `.out`.

    Under another JAX than the book's, with what that release is known to print.
    """

    def runtest(self):
        """Run the program; compare its output, or write it."""
        program = self.path.relative_to(self.config.rootpath)
        known = known_outputs().get(program.as_posix())
        try:
            result = run_program(program)
        except ProgramError as error:
            self.note_difference("failed", str(error))
            if known and known["state"] == "failed":
                pytest.xfail(f"known of JAX {version('jax')}: {error}")
            raise
        source = self.path.read_text(encoding="utf-8")
        if self.config.getoption("--write-outputs"):
            check_writing(program, result.backend)
            write_output(program, result.output)
            return
        if result.backend != "cpu" and gpu_reason(source):
            return  # its output is in the GPU record
        file = output_file(program)
        if not file.exists():
            raise ProgramError(f"{file}: not there; `make outputs` writes it")
        expected = file.read_text(encoding="utf-8")
        difference = first_difference(expected, result.output, measures(source))
        if not difference:
            return
        self.note_difference(
            "changed", unified_diff(expected, result.output), result.output
        )
        printed = known and known["printed"]
        if printed and not first_difference(printed, result.output, measures(source)):
            return
        hint = "If that is right, `make outputs` writes the new output."
        if book_jax() not in (None, version("jax")):
            hint = f"The book's is JAX {book_jax()}, this is {version('jax')}."
        raise ProgramError(f"{file}: no longer holds, {difference}\n{hint}")

    def note_difference(self, state, detail, printed=None):
        """Add this program's difference to the report, for `--differences`."""
        program = self.path.relative_to(self.config.rootpath).as_posix()
        difference = {"program": program, "state": state, "detail": detail}
        difference["printed"] = printed
        self.user_properties.append(("difference", difference))

    def repr_failure(self, excinfo, style=None):
        """Print a program's error without the traceback of the test."""
        if isinstance(excinfo.value, ProgramError):
            return f"ERROR: {excinfo.value}"
        return super().repr_failure(excinfo, style)

    def reportinfo(self):
        """The location that pytest prints."""
        return self.path, None, str(self.path.relative_to(self.config.rootpath))


def check_writing(program, backend):
    """Raise where what a program printed is no output of the book's."""
    if backend != "cpu":
        raise ProgramError(f"{program}: .out files are written on a CPU only")
    if book_jax() not in (None, version("jax")):
        raise ProgramError(
            f"{program}: .out files are written with the book's JAX {book_jax()}, "
            f"of requirements.txt, and not with {version('jax')}"
        )


class DifferenceFile:
    """Writes the programs that differ from their `.out` to a file, as JSON."""

    def __init__(self, file):
        """Start with no program."""
        self.file, self.programs, self.differences = Path(file), 0, []

    def pytest_runtest_logreport(self, report):
        """Collect a test's difference, also from a worker of xdist."""
        if report.when != "call":
            return
        self.programs += 1
        self.differences += [
            value for name, value in report.user_properties if name == "difference"
        ]

    def pytest_sessionfinish(self):
        """Write versions, the number of programs, and those that differ."""
        report = {
            "versions": {name: version(name) for name in ("jax", "jaxlib", "numpyro")},
            "programs": self.programs,
            "outputs": sorted(self.differences, key=lambda each: each["program"]),
        }
        self.file.write_text(json.dumps(report), encoding="utf-8")
