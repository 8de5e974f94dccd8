"""Runs a program of `examples/` alone, in a new process, as a reader would."""

import contextlib
import io
import multiprocessing
import os
import resource
import runpy
import signal
import sys
import tempfile
import threading
import traceback
from pathlib import Path

from builder.execute import limits
from builder.execute.plots import draw_alone, set_style
from builder.execute.process import (
    IMPORTED,
    cache_folder,
    configure_jax,
    leave_with_parent,
)
from builder.execute.record_scan import Recorder, Recording
from builder.judge import Run, find_fault
from builder.program import plot_of, runs_without_cache

BUILD = Path(__file__).parents[2] / "_build"
# On Linux each program is forked from a server that has imported JAX but started no
# backend. On other systems a new interpreter starts.
METHOD = "forkserver" if sys.platform == "linux" else "spawn"
CONTEXT = multiprocessing.get_context(METHOD)
if METHOD == "forkserver":
    CONTEXT.set_forkserver_preload(IMPORTED)


class ProgramError(Exception):
    """A program failed; the message names its file and line."""


def run_program(program: Path) -> Run:
    """Run a program to its end, within the limits of `builder/execute/limits.py`.

    Its plot, if it has one, runs after it in the same process.

    Raises:
        ProgramError: it raised an error that it does not declare, did not raise one
            that it declares, wrote to standard error, died, or exceeded a limit.
    """
    return _run_in_process(program, None)[0]


def record_scans(program: Path) -> tuple[Run, list[Recording]]:
    """Run a program, without its plot; return also the scans that it ran with values.

    Raises:
        ProgramError: as `run_program`.
    """
    return _run_in_process(program, Recorder)


def _run_in_process(program: Path, recorder: type | None) -> tuple[Run, list]:
    """Run a program in a new process; return the run and what the recorder recorded."""
    source = program.read_text(encoding="utf-8")
    plot_fault, recordings = None, []
    compiled = None if runs_without_cache(source) else cache_folder(BUILD)
    set_style()
    receive, send = CONTEXT.Pipe(duplex=False)
    arguments = (str(program.resolve()), compiled, recorder, send)
    process = CONTEXT.Process(target=_run, args=arguments)
    process.start()
    send.close()
    try:
        if receive.poll(limits.CLOCK_LIMIT):
            result, plot_fault, recordings = receive.recv()
        else:
            result = Run(ended=limits.over_clock_limit())
    except EOFError:
        process.join()
        killed = f"killed: out of memory, or {limits.over_cpu_limit()}"
        died = f"died, exit status {process.exitcode}"
        result = Run(ended=killed if process.exitcode == -signal.SIGKILL else died)
    finally:
        process.kill()
        process.join()
    if fault := find_fault(str(program), source, result):
        raise ProgramError(fault)
    if plot_fault:
        raise ProgramError(f"{plot_of(program)}{plot_fault}")
    return result, recordings


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


def _run(program: str, compiled: Path | None, recorder: type | None, send) -> None:
    """Run the program and send the result: the target of the new process."""
    threading.Thread(target=leave_with_parent, daemon=True).start()
    configure_jax(compiled)
    _limit_cpu_time()
    recording = recorder() if recorder else None
    printed, complaints = io.StringIO(), io.StringIO()
    error = line = ended = plot_fault = None
    # In an empty folder, so that no program depends on a file of the repository.
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        with (
            contextlib.redirect_stdout(printed),
            contextlib.redirect_stderr(complaints),
        ):
            try:
                variables = runpy.run_path(program, run_name="__main__")
                if recording is None:
                    plot_fault = _draw(plot_of(Path(program)), variables, printed)
            except BaseException as exception:
                # A message may contain the path of the file.
                message = str(exception).replace(program, Path(program).name)
                error = f"{type(exception).__name__}: {message}"
                if isinstance(exception, OverCpuLimit):
                    ended = limits.over_cpu_limit()
                frames = traceback.extract_tb(exception.__traceback__)
                lines = [frame.lineno for frame in frames if frame.filename == program]
                if isinstance(exception, SyntaxError):
                    lines = [exception.lineno]
                line = lines[-1] if lines else None
            import jax

            jax.effects_barrier()  # jax.debug.print is asynchronous
            backend = jax.default_backend()
        os.chdir("/")
    texts = printed.getvalue(), complaints.getvalue()
    recordings = recording.recordings if recording else []
    send.send((Run(*texts, error, line, ended, backend), plot_fault, recordings))


def _draw(plot: Path, variables: dict, printed: io.StringIO) -> str | None:
    """Run a program's plot, if it has one; return what follows its name in an error."""
    if not plot.exists():
        return None
    before = printed.getvalue()
    try:
        fault = draw_alone(plot, variables)
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)
        lines = [frame.lineno for frame in frames if frame.filename == str(plot)]
        where = f":{lines[-1]}" if lines else ""
        return f"{where}: {type(error).__name__}: {error}"
    if printed.getvalue() != before:
        fault = "prints; a plot only draws"
    return f": {fault}" if fault else None
