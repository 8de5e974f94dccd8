"""A program's `.out` file: which one holds, and writing it anew."""

from pathlib import Path

from book._ext.agreement import difference, measures


def output_file(program: Path, backend: str) -> Path:
    """The file that says what a program prints on a JAX backend.

    That is `.out` on every backend, but for a program that rightly prints
    something else on a GPU: there `.gpu.out`.
    """
    own = program.with_suffix(".gpu.out")
    return own if backend == "gpu" and own.exists() else program.with_suffix(".out")


def write_output(program: Path, backend: str, output: str) -> None:
    """Write a changed output; leave a file that differs by rounding alone.

    So too one that differs by its measurements alone.
    """
    common, own = program.with_suffix(".out"), program.with_suffix(".gpu.out")
    measured = measures(program.read_text(encoding="utf-8"))
    there = common.read_text(encoding="utf-8") if common.exists() else None
    same = there is not None and difference(there, output, measured) is None
    if backend == "gpu" and same:
        own.unlink(missing_ok=True)
    elif not same:
        written = own if backend == "gpu" else common
        written.write_text(output, encoding="utf-8")
