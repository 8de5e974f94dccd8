"""Runs a program of `examples/` as a reader would: alone, in a fresh process."""

import contextlib
import io
import multiprocessing
import os
import re
import runpy
import sys
import tempfile
import threading
import traceback
from dataclasses import dataclass
from pathlib import Path

# On Linux each program is forked from a server that has imported JAX once but
# started no backend; elsewhere it starts from nothing.
METHOD = "forkserver" if sys.platform == "linux" else "spawn"
CONTEXT = multiprocessing.get_context(METHOD)
if METHOD == "forkserver":
    CONTEXT.set_forkserver_preload(["jax", "jax.numpy"])

DECLARED = re.compile(r"^# raises: (\w+)$", re.MULTILINE)
TIME_LIMIT = 60  # seconds, as in _config.yml


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


def run(program: Path, time_limit: float = TIME_LIMIT) -> Run:
    """Run a program to its end.

    Raises:
        ProgramError: it raised what it does not declare, declares what it did
            not raise, wrote to standard error, died, or ran out of time.
    """
    receive, send = CONTEXT.Pipe(duplex=False)
    process = CONTEXT.Process(target=_run, args=(str(program.resolve()), send))
    process.start()
    send.close()
    try:
        if not receive.poll(time_limit):
            raise ProgramError(f"{program}: still running after {time_limit:g} s")
        result = Run(**receive.recv())
    except EOFError:
        process.join()
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


def _run(program: str, send) -> None:
    """Become the program; send what it did. The target of the fresh process."""
    threading.Thread(target=_leave_with_parent, daemon=True).start()
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
