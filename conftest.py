"""Makes each program of `examples/` a test, named by its path.

A program passes when it runs alone and prints what the `.out` file
beside it says. Where a GPU rightly prints something else, `.gpu.out`
holds that.
"""

import time
from pathlib import Path

import pytest

from book._ext.agreement import difference, measures

from tools.outputs import output_file, write_output
from tools.programs import ProgramError, run

EXAMPLES = Path(__file__).parent / "examples"
# Where pytest's cache keeps the seconds of the last run of each selection, by `-m`.
LAST_RUNS = "book/seconds"
STARTED = time.monotonic()


def pytest_addoption(parser):
    """`--write-outputs`: what `make outputs` gives."""
    parser.addoption(
        "--write-outputs",
        action="store_true",
        help="write .out files anew where the output has changed",
    )


def runs_all_files(config):
    """Whether nothing was named, so that every file of testpaths is collected."""
    return config.args_source is pytest.Config.ArgsSource.TESTPATHS


def pytest_report_header(config):
    """Say what will run, and how long that takes about."""
    if not runs_all_files(config) or not hasattr(config, "cache"):
        return None
    programs = sum(1 for _ in EXAMPLES.rglob("*.py"))
    selection = config.option.markexpr
    which = f'those of tests/ that are "{selection}"' if selection else "all of tests/"
    if selection == "rest":
        what = which
    else:
        what = f"{programs} programs, each alone, and {which}"
    seconds = config.cache.get(LAST_RUNS, {}).get(selection)
    took = f"the last run took {seconds / 60:.1f}" if seconds else "ten to fifteen"
    return [f"will run: {what}", f"time: {took} minutes; the book is built first"]


def pytest_sessionfinish(session, exitstatus):
    """Keep how long a run of everything took."""
    config = session.config
    ended = exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)
    part = hasattr(config, "workerinput") or config.option.collectonly
    if part or not ended or not runs_all_files(config) or not hasattr(config, "cache"):
        return
    seconds = {config.option.markexpr: round(time.monotonic() - STARTED)}
    config.cache.set(LAST_RUNS, config.cache.get(LAST_RUNS, {}) | seconds)


def pytest_collect_file(file_path, parent):
    """Collect every program."""
    if file_path.suffix == ".py" and EXAMPLES in file_path.parents:
        return ProgramFile.from_parent(parent, path=file_path)
    return None


def pytest_pycollect_makemodule(module_path, parent):
    """Import no program: pytest would import one named to it."""
    if EXAMPLES in module_path.parents:
        return NoModule.from_parent(parent, path=module_path)
    return None


class NoModule(pytest.File):
    """What pytest takes for a test module and is a program."""

    def collect(self):
        """No test: `ProgramFile` has it."""
        return []


class ProgramFile(pytest.File):
    """A file that holds one program."""

    def collect(self):
        """One test, with the file's own name."""
        yield Program.from_parent(self, name=self.path.stem, nodeid=self.nodeid)


class Program(pytest.Item):
    """A program, run alone and held against its `.out`."""

    def runtest(self):
        """Run it; compare, or write."""
        program = self.path.relative_to(self.config.rootpath)
        result = run(program)
        if self.config.getoption("--write-outputs"):
            write_output(program, result.backend, result.output)
            return
        expected = output_file(program, result.backend)
        on_gpu = " BACKEND=gpu" if result.backend == "gpu" else ""
        cure = f"make outputs{on_gpu}"
        if not expected.exists():
            raise ProgramError(f"{expected}: not there; `{cure}` writes it")
        text = expected.read_text(encoding="utf-8")
        measured = measures(self.path.read_text(encoding="utf-8"))
        found = difference(text, result.output, measured)
        if found:
            raise ProgramError(
                f"{expected}: no longer holds, {found}\n"
                f"If that is right, `{cure}` writes the new output."
            )

    def repr_failure(self, excinfo, style=None):
        """A program's own error needs no traceback of the test's."""
        if isinstance(excinfo.value, ProgramError):
            return f"ERROR: {excinfo.value}"
        return super().repr_failure(excinfo, style)

    def reportinfo(self):
        """Where pytest says the test is."""
        return (
            self.path,
            None,
            str(self.path.relative_to(self.config.rootpath)),
        )
