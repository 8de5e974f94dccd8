"""Decides whether a run of a program passed: one policy for pages and pytest."""

from dataclasses import dataclass

from builder.program import declared_error


@dataclass
class Run:
    """The result of running a program.

    Attributes:
        printed: what it wrote to standard output.
        complaints: what it wrote to standard error.
        error: "Type: message" of what it raised, or None.
        line: the program's line that raised it or was running, or None.
        ended: why it was stopped before its end, or None.
        backend: the JAX backend it ran on.
    """

    printed: str = ""
    complaints: str = ""
    error: str | None = None
    line: int | None = None
    ended: str | None = None
    backend: str = "cpu"

    @property
    def output(self) -> str:
        """The result in the format of an `.out` file: printed text, then the error."""
        # Some messages end with a line break, which a page does not show.
        return self.printed + (f"{self.error.rstrip()}\n" if self.error else "")


def find_fault(name: str, source: str, run: Run) -> str | None:
    """The error message for a run that failed, with file and line, or None.

    Args:
        name: the program's file, as the message names it.
        source: the program's text.
        run: the result.
    """
    declared = declared_error(source)
    raised = run.error and run.error.partition(":")[0]
    where = f"{name}:{run.line}" if run.line else name
    if run.ended:
        return f"{where}: {run.ended}"
    if raised and not declared:
        return f"{where}: {run.error}"
    if declared and not raised:
        return f"{name}: declares {declared}, but ran to its end"
    if raised != declared:
        return f"{where}: declares {declared}, raised {run.error}"
    if run.complaints:
        return f"{name}: wrote to standard error: {run.complaints.strip()}"
    return None
