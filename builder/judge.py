"""What is wrong with a program's run: one policy for pages and for pytest."""

from dataclasses import dataclass

from builder.program import declared_error


@dataclass
class Run:
    """What a program did.

    Attributes:
        printed: what it wrote to standard output.
        complaints: what it wrote to standard error.
        error: "Type: message" of what it raised, or None.
        line: the program's line that raised it or was running, or None.
        ended: why it was ended, where it did not end by itself, or None.
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
        """The run in the form of an `.out` file: what was printed, then the error."""
        return self.printed + (f"{self.error}\n" if self.error else "")


def find_fault(name: str, source: str, run: Run) -> str | None:
    """What is wrong with a run, with the file and the line; None if nothing is.

    Args:
        name: the program's file, as the message names it.
        source: the program's text.
        run: what it did.
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
