"""Lists what a GPU printed otherwise than a CPU, by the likely reason.

    python -m tools.gpu_differences

Reads the record of `make record` and the `.out` files. The kind is a guess from the
numbers and from the functions that a program calls: read the program, and write the
reason on top of it, `# on a GPU: ...`.
"""

import re
from collections import defaultdict
from pathlib import Path

from builder.compare import NUMBER, first_difference
from builder.gpu.record import Recorded, read_record
from builder.gpu.side_by_side import compare_runs
from builder.program import gpu_reason

ROOT = Path(__file__).resolve().parent.parent
DEVICE = re.compile(r"\b(?:tfrt_)?(?:cpu|gpu|cuda)(?:device)?(?:[_:(]\w*)*", re.I)
MEMORY = re.compile(r"\d\s?[kMG]?B\b|\bbytes\b")
PRODUCT = re.compile(r" @ |\b(?:dot|matmul|einsum|tensordot|solve|cholesky|inv)\(")
SUM = re.compile(r"\b(?:sum|mean|cumsum|segment_sum|logsumexp|std|var)\(|\.add\(")
WRITE = re.compile(r"\.at\[.*\]\.set\(")
# Kind -> meaning, in the order in which they are listed.
KINDS = {
    "other": "read these first",
    "duplicate writes": "of several writes to one place another one wins",
    "product": "numbers differ by up to 1 %, and matrix products may use fewer bits",
    "order of adds": "numbers differ by up to 0.1 %, and a sum has another order",
    "last digits": "numbers differ by up to 0.01 %",
    "device": "only the names of devices differ",
    "memory": "only figures in lines about memory differ",
    "stopped": "too slow on a GPU",
    "release": "as on a CPU with the same release of JAX",
}


def kind_of(program: str, here: str, recorded: Recorded, on_cpu: str | None) -> str:
    """The kind of a difference, or "" if there is none to explain."""
    state = compare_runs(program, here, recorded, on_cpu)
    if state != "differs":
        return state if state in KINDS else ""
    there = recorded.output
    if DEVICE.sub("", here) == DEVICE.sub("", there):
        return "device"
    error = relative_error(here, there)
    if error is None:
        return "other"
    lines = zip(here.splitlines(), there.splitlines(), strict=False)
    if all(MEMORY.search(a) for a, b in lines if a != b):
        return "memory"
    if error <= 1e-4:
        return "last digits"
    if error <= 1e-3 and SUM.search(program):
        return "order of adds"
    if error <= 1e-2 and PRODUCT.search(program):
        return "product"
    return "duplicate writes" if WRITE.search(program) else "other"


def relative_error(here: str, there: str) -> float | None:
    """The largest relative error of a number; None if the words differ."""
    if NUMBER.sub("·", here).split() != NUMBER.sub("·", there).split():
        return None
    pairs = zip(NUMBER.findall(here), NUMBER.findall(there), strict=True)
    values = [(float(a), float(b)) for a, b in pairs]
    # A sum that should be 0 is compared with the other numbers of the output.
    scale = max([abs(a) for a, _ in values], default=1.0) * 1e-3
    return max(
        (abs(a - b) / max(abs(a), abs(b), scale, 1e-30) for a, b in values), default=0.0
    )


def main() -> None:
    """Print the differences by kind, each with its first line that differs."""
    record, found = read_record(ROOT), defaultdict(list)
    for page in record.pages.values():
        for path, recorded in page.programs.items():
            text = (ROOT / path).read_text(encoding="utf-8")
            here = (ROOT / path).with_suffix(".out").read_text(encoding="utf-8")
            kind = kind_of(text, here, recorded, record.on_cpu.get(path))
            reason = gpu_reason(text) or first_difference(here, recorded.output)
            if kind:
                found[kind].append(f"{path}: {reason}")
    for kind, meaning in KINDS.items():
        print(f"{kind}: {len(found[kind])} ({meaning})")
        for line in sorted(found[kind]):
            print(f"  {line}")


if __name__ == "__main__":
    main()
