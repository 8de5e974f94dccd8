"""Runs a program of `examples/` as a reader would: alone, in a fresh process."""

import contextlib
import io
import multiprocessing
import os
import re
import resource
import runpy
import signal
import sys
import tempfile
import threading
import traceback
from dataclasses import dataclass
from pathlib import Path

from book._ext import limits
from book._ext.agreement import runs_without_cache
from book._ext.compiled import IMPORTED, cache_folder, configure_jax

BUILD = Path(__file__).parent.parent / "_build"
# On Linux each program is forked from a server that has imported JAX once but
# started no backend; elsewhere it starts from nothing.
METHOD = "forkserver" if sys.platform == "linux" else "spawn"
CONTEXT = multiprocessing.get_context(METHOD)
if METHOD == "forkserver":
    CONTEXT.set_forkserver_preload(IMPORTED)

DECLARED = re.compile(r"^# raises: (\w+)$", re.MULTILINE)


@dataclass
class Run:
    """What a program did.

    Attributes:
        printed: what it wrote to standard output.
        complaints: what it wrote to standard error.
        error: "Type: message" of what it raised, or None.
        line: the program's line that raised it, or None.
        backend: the JAX backend it ran on.
    """

    printed: str
    complaints: str = ""
    error: str | None = None
    line: int | None = None
    backend: str = "cpu"

    @property
    def output(self) -> str:
        """The run in the form of an `.out` file: what was printed, then the error."""
        return self.printed + (f"{self.error}\n" if self.error else "")


class ProgramError(Exception):
    """A program did not do what it declares; the message names its file and line."""


def run(program: Path) -> Run:
    """Run a program to its end, within the limits of `book/_ext/limits.py`.

    Raises:
        ProgramError: it raised what it does not declare, declares what it did
            not raise, wrote to standard error, died, or ran out of time.
    """
    without_cache = runs_without_cache(program.read_text(encoding="utf-8"))
    compiled = None if without_cache else cache_folder(BUILD)
    receive, send = CONTEXT.Pipe(duplex=False)
    arguments = (str(program.resolve()), compiled, send)
    process = CONTEXT.Process(target=_run, args=arguments)
    process.start()
    send.close()
    try:
        if not receive.poll(limits.CLOCK_LIMIT):
            raise ProgramError(f"{program}: {limits.over_clock_limit()}")
        result = Run(**receive.recv())
    except EOFError:
        process.join()
        if process.exitcode == -signal.SIGKILL:
            raise ProgramError(
                f"{program}: killed: out of memory, or {limits.over_cpu_limit()}"
            ) from None
        raise ProgramError(f"{program}: died, exit status {process.exitcode}") from None
    finally:
        process.kill()
        process.join()
    return check(program, result)


def check(program: Path, result: Run) -> Run:
    """Hold a run against what the program declares."""
    declared = DECLARED.search(program.read_text(encoding="utf-8"))
    raised = result.error and result.error.split(":")[0]
    where = f"{program}:{result.line}" if result.line else f"{program}"
    if raised == OverCpuLimit.__name__:
        raise ProgramError(f"{where}: {limits.over_cpu_limit()}")
    if raised and not declared:
        raise ProgramError(f"{where}: {result.error}")
    if declared and not raised:
        raise ProgramError(f"{program}: declares {declared[1]}, but ran to its end")
    if declared and raised != declared[1]:
        raise ProgramError(f"{where}: declares {declared[1]}, raised {result.error}")
    if result.complaints:
        raise ProgramError(f"{program}: wrote to standard error:\n{result.complaints}")
    return result


def _leave_with_parent() -> None:
    """End this process when the tests are gone, however they went."""
    multiprocessing.parent_process().join()
    os._exit(1)


class OverCpuLimit(BaseException):
    """The program was interrupted at its limit of CPU time."""


def _interrupt(*_) -> None:
    raise OverCpuLimit(limits.over_cpu_limit())


def _limit_cpu_time() -> None:
    """Have the system interrupt this process at the limit, and kill it after that.

    Python sees the interrupt when a call into compiled code returns; a call that
    does not is what the kill is for.
    """
    limit = int(limits.CPU_LIMIT)
    resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + int(limits.GRACE)))
    signal.signal(signal.SIGXCPU, _interrupt)


def _run(program: str, compiled: Path | None, send) -> None:
    """Become the program; send what it did. The target of the fresh process."""
    threading.Thread(target=_leave_with_parent, daemon=True).start()
    configure_jax(compiled)
    _limit_cpu_time()
    printed, complaints = io.StringIO(), io.StringIO()
    error = line = None
    # Elsewhere than in the repository: a program may rely on no file of it.
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        with (
            contextlib.redirect_stdout(printed),
            contextlib.redirect_stderr(complaints),
        ):
            try:
                runpy.run_path(program, run_name="__main__")
            except BaseException as exception:
                # A message may name the file that it was traced from.
                message = str(exception).replace(program, Path(program).name)
                error = f"{type(exception).__name__}: {message}"
                frames = traceback.extract_tb(exception.__traceback__)
                lines = [frame.lineno for frame in frames if frame.filename == program]
                if isinstance(exception, SyntaxError):
                    lines = [exception.lineno]
                line = lines[-1] if lines else None
            import jax

            jax.effects_barrier()  # jax.debug.print is asynchronous
            backend = jax.default_backend()
        os.chdir("/")
    send.send(
        {
            "printed": printed.getvalue(),
            "complaints": complaints.getvalue(),
            "error": error,
            "line": line,
            "backend": backend,
        }
    )
