"""Runs a program of `examples/` alone, in a new process, as a reader would."""

import contextlib
import io
import multiprocessing
import os
import pkgutil
import resource
import runpy
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from builder.execute import limits
from builder.execute.compile_cache import cache_folder, configure_jax
from builder.execute.fork_server import IMPORTED, begin_process
from builder.execute.plots import draw_alone, find_drawing_fault, set_style
from builder.judge import Run, find_fault
from builder.program import find_description_fault, plot_of, runs_without_cache

BUILD = Path(__file__).parents[2] / "_build"
# On Linux each program is forked from a server that has imported JAX but started no
# backend. On other systems a new interpreter starts.
METHOD = "forkserver" if sys.platform == "linux" else "spawn"
CONTEXT = multiprocessing.get_context(METHOD)
if METHOD == "forkserver":
    CONTEXT.set_forkserver_preload(IMPORTED)


class ProgramError(Exception):
    """A program failed; the message names its file and line."""


@dataclass
class Result:
    """What a process sends that ran a program.

    Attributes:
        run: the program's.
        plot: the run of its plot, or None.
        drawn: what `draw_alone` returned, or None.
        recordings: what the recorder recorded.
    """

    run: Run
    plot: Run | None = None
    drawn: tuple[int, str | None] | None = None
    recordings: list = field(default_factory=list)


def run_program(program: Path) -> Run:
    """Run a program to its end, within the limits of `builder/execute/limits.py`.

    Its plot, if it has one, runs after it in the same process.

    Raises:
        ProgramError: it raised an error that it does not declare, did not raise one
            that it declares, wrote to standard error, died, or exceeded a limit.
    """
    return record_program(program, None)[0]


def record_program(
    program: Path, recorder: tuple[str, dict] | None
) -> tuple[Run, list]:
    """Run a program; return also what a recorder notes, with which no plot is drawn.

    The recorder is a class, as `module:class`, and its arguments. It is made in the
    process of the program, and has a list `recordings`.

    Raises:
        ProgramError: as `run_program`.
    """
    result = run_to_end(program, recorder)
    source = program.read_text(encoding="utf-8")
    fault = find_fault(str(program), source, result.run)
    if fault is None and result.plot:
        fault = _find_plot_fault(plot_of(program), result)
    if fault:
        raise ProgramError(fault)
    return result.run, result.recordings


def run_to_end(program: Path, recorder: tuple[str, dict] | None = None) -> Result:
    """Run a program and return what happened, whether it passed or not."""
    source = program.read_text(encoding="utf-8")
    result = Result(Run())
    compiled = None if runs_without_cache(source) else cache_folder(BUILD)
    set_style()
    receive, send = CONTEXT.Pipe(duplex=False)
    arguments = (str(program.resolve()), compiled, recorder, send)
    process = CONTEXT.Process(target=_run, args=arguments)
    process.start()
    send.close()
    try:
        if receive.poll(limits.CLOCK_LIMIT):
            result = receive.recv()
        else:
            result.run.ended = limits.over_clock_limit()
    except EOFError:
        process.join()
        killed = f"killed: out of memory, or {limits.over_cpu_limit()}"
        died = f"died, exit status {process.exitcode}"
        result.run.ended = killed if process.exitcode == -signal.SIGKILL else died
    finally:
        process.kill()
        process.join()
    return result


def _find_plot_fault(plot: Path, result: Result) -> str | None:
    """The error message for a plot that failed, or None."""
    source = plot.read_text(encoding="utf-8")
    if fault := find_fault(str(plot), source, result.plot):
        return fault
    figures, axes_fault = result.drawn or (0, None)
    fault = find_description_fault(source)
    fault = fault or find_drawing_fault(result.plot.printed, figures) or axes_fault
    return fault and f"{plot}: {fault}"


class OverCpuLimit(BaseException):
    """The program exceeded its limit of CPU time."""


def _interrupt(*_) -> None:
    raise OverCpuLimit(limits.over_cpu_limit())


def _limit_cpu_time() -> None:
    """Have the system interrupt this process at the limit, and kill it later.

    Python handles the interrupt when a call into compiled code returns. The kill is for
    a call that does not return.
    """
    limit = int(limits.CPU_LIMIT)
    resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + int(limits.GRACE)))
    signal.signal(signal.SIGXCPU, _interrupt)


def _run(program: str, compiled: Path | None, recorder, send) -> None:
    """Run the program and send the result: the target of the new process."""
    begin_process()
    configure_jax(compiled)
    _limit_cpu_time()
    if recorder:
        name, options = recorder
        recording = pkgutil.resolve_name(name)(**options)
    file = Path(program)
    plot = plot_of(file)
    # In an empty folder, so that no program depends on a file of the repository.
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        run, variables = _capture(
            file, lambda: runpy.run_path(program, run_name="__main__")
        )
        result = Result(run)
        if recorder:
            result.recordings = recording.recordings
        elif not run.error and plot.exists():
            result.plot, result.drawn = _capture(
                plot, lambda: draw_alone(plot, variables)
            )
        os.chdir("/")
    send.send(result)


def _capture(file: Path, run_file: Callable) -> tuple[Run, Any]:
    """Run a file by a function; return what happened, and what the function returns."""
    printed, complaints = io.StringIO(), io.StringIO()
    run, returned = Run(), None
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(complaints):
        try:
            returned = run_file()
        except BaseException as exception:
            # A message may contain the path of the file.
            message = str(exception).replace(str(file), file.name)
            run.error = f"{type(exception).__name__}: {message}"
            if isinstance(exception, OverCpuLimit):
                run.ended = limits.over_cpu_limit()
            frames = traceback.extract_tb(exception.__traceback__)
            lines = [frame.lineno for frame in frames if frame.filename == str(file)]
            if isinstance(exception, SyntaxError):
                lines = [exception.lineno]
            run.line = lines[-1] if lines else None
        import jax

        jax.effects_barrier()  # jax.debug.print is asynchronous
        run.backend = jax.default_backend()
    run.printed, run.complaints = printed.getvalue(), complaints.getvalue()
    return run, returned
