"""Collects how another release of JAX words the errors of the book.

    python3 -m tools.wordings jax==0.4.30 ["numpy<2" ...]

Readers paste the message of the JAX that they have. So the search knows, for each
program that raises, the wordings of other releases. They are in a file beside the
program, `idea.wordings`; `builder/wordings.py` reads it.

Makes an environment of its own from what is named, with NumPyro; runs each program
that raises; and adds a wording that has other words than all that are known. Look
through the changes before you commit them: a program may fail for another reason
there, such as a function that did not exist yet.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from builder.program import EXERCISE, declared_error, find_programs
from builder.wordings import (
    Wording,
    read_wordings,
    same_words,
    wordings_file,
    write_wordings,
)
from tools.environment import install_with_pip, make_venv

ROOT = Path(__file__).parent.parent
# Not how JAX words the error, but that something is not there yet.
MISSING = ("AttributeError", "ImportError", "ModuleNotFoundError", "NameError")

# Below such a line a message has lines of the program and of installed packages.
FRAMES = "\n-----"

# Runs in the other environment, with nothing of the book's. Each program has a
# process of its own, forked after the imports.
RUNNER = """
import json, os, runpy, sys, traceback
import jax, numpy, numpyro, numpyro.infer
found = {}
for program in sys.stdin.read().splitlines():
    read, write = os.pipe()
    if not os.fork():
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        said = None
        try:
            runpy.run_path(program, run_name="__main__")
        except BaseException as error:
            lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__)
                     if frame.filename == program]
            text = f"{type(error).__qualname__}: {error}"
            said = [text.replace(program, os.path.basename(program)), lines[:1]]
        os.write(write, json.dumps(said).encode()[:60_000])
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        text = pipe.read()
    os.wait()
    if text:
        found[program] = json.loads(text)
sys.stdout.write("RESULT" + json.dumps([jax.__version__, found]))
"""


def run(python: str, programs: list[Path]) -> tuple[str, dict]:
    """JAX's version there; program -> its message and the line that led to it."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [python, "-c", RUNNER],
            input="\n".join(map(str, programs)),
            env={"JAX_PLATFORMS": "cpu", "HOME": folder, "PATH": "/usr/bin:/bin"},
            cwd=folder,
            capture_output=True,
            text=True,
        )
    before, found, result = done.stdout.rpartition("RESULT")
    if not found:
        sys.exit(f"ERROR: {python}: {done.stderr.strip()[-2000:] or before}")
    return json.loads(result)


def raised(program: Path) -> str:
    """The message that the program's `.out` ends with."""
    kind = declared_error(program.read_text(encoding="utf-8"))
    lines = program.with_suffix(".out").read_text(encoding="utf-8").splitlines()
    first = max(n for n, line in enumerate(lines) if line.startswith(kind))
    return "\n".join(lines[first:]).partition(FRAMES)[0]


def main() -> None:
    """Run the programs with both releases; add what is new."""
    wanted = sys.argv[1:]
    if not wanted or not wanted[0].startswith("jax=="):
        sys.exit(__doc__)
    programs = [
        program
        for program in find_programs(ROOT / "examples")
        if declared_error(program.read_text(encoding="utf-8"))
        and not program.name.startswith(EXERCISE)
    ]
    with tempfile.TemporaryDirectory() as folder:
        make_venv(folder)
        install_with_pip(folder, [*wanted, "numpyro"], " ".join(wanted))
        version, there = run(f"{folder}/bin/python", programs)
    _, here = run(str(ROOT / ".venv" / "bin" / "python"), programs)
    for program in programs:
        said, line = there.get(str(program)) or ("", [])
        said = said.partition(FRAMES)[0].rstrip()
        here_line = here[str(program)][1]
        wordless = not said.partition(":")[2].strip()
        if wordless or line != here_line or said.startswith(MISSING):
            print(f"{program.relative_to(ROOT)}: {said[:100] or 'raises nothing'}")
            continue
        known = read_wordings(program)
        texts = [raised(program), *(wording.message for wording in known)]
        if not any(same_words(said, text) for text in texts):
            write_wordings(program, [*known, Wording(version, said)])
            print(f"{wordings_file(program).relative_to(ROOT)}: {said[:100]}")


if __name__ == "__main__":
    main()
