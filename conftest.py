"""Collects each program of `examples/` as a test, named by its path.

A program passes if it runs alone and prints the contents of its `.out` file.
"""

import json
import re
from functools import cache
from importlib.metadata import version
from pathlib import Path

import pytest

from builder.compare import first_difference, unified_diff
from builder.execute.run_alone import ProgramError, run_program
from builder.outputs import output_file, write_output
from builder.program import gpu_reason, is_plot, what_varies
from builder.releases.records import read_known_outputs

ROOT = Path(__file__).parent
EXAMPLES = ROOT / "examples"
RECORDS = ROOT / "book" / "_recorded" / "canary"


def pytest_addoption(parser):
    """Add the option of `make outputs`."""
    parser.addoption(
        "--write-outputs",
        action="store_true",
        help="write the .out files whose output has changed",
    )


def pytest_report_header(config):
    """Print how long a run of `make test`, of the rest or of everything takes."""
    minutes = {"not rest": 11, "rest": 15, "": 26}.get(config.option.markexpr)
    if minutes and config.args_source is pytest.Config.ArgsSource.TESTPATHS:
        return f"time: about {minutes} minutes; before that the book is built"
    return None


def pytest_pycollect_makemodule(module_path, parent):
    """Collect a program in place of the test module that pytest would import."""
    if EXAMPLES in module_path.parents:
        return ProgramFile.from_parent(parent, path=module_path)
    return None


class ProgramFile(pytest.File):
    """A file of `examples/`."""

    def collect(self):
        """Collect one test, with the file's name; none of a plot."""
        if not is_plot(self.path):
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
        varies = what_varies(source)
        difference = first_difference(expected, result.output, varies)
        if not difference:
            return
        self.note_difference(
            "changed", unified_diff(expected, result.output), result.output
        )
        printed = known and known["printed"]
        if printed and not first_difference(printed, result.output, varies):
            return
        hint = "If that is right, `make outputs` writes the new output."
        if book_jax() not in (None, version("jax")):
            hint = f"The book's is JAX {book_jax()}, this is {version('jax')}."
        raise ProgramError(f"{file}: no longer holds, {difference}\n{hint}")

    def note_difference(self, state, detail, printed=None):
        """Put a difference into the XML report, where `tools.canary` reads it."""
        program = self.path.relative_to(self.config.rootpath).as_posix()
        difference = {"program": program, "state": state, "detail": detail}
        difference["printed"] = printed
        self.user_properties.append(("difference", json.dumps(difference)))

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
