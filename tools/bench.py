"""Times a fresh clone's first build against a plain one.

    python -m tools.bench [--rounds N]

Each round builds two clones of the last commit, without an environment or downloaded
packages. One is built as Jupyter Book's guide says: venv, pip, `jupyter-book build`
with the stock theme, one page after the other. The other is built by `make book`. The
ratio is of builds in one round, so that a machine that slows down slows both. Then it
times `make book` with nothing changed, and with an edited program.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from builder.program import find_programs

ROOT = Path(__file__).parent.parent
STOCK = """\
title: The same pages, plainly
only_build_toc_files: true
exclude_patterns: [".*", env, examples, tests, tools]
execute:
  execute_notebooks: force
  timeout: 600
sphinx:
  extra_extensions: [sphinx.ext.extlinks]
  config:
    extlinks:
      jax: ["https://docs.jax.dev/en/latest/_autosummary/%s.html", "%s"]
      numpy: ["https://numpy.org/doc/stable/reference/generated/numpy.%s.html", "%s"]
      numpyro: ["https://num.pyro.ai/en/stable/%s", "%s"]
"""
PLAIN = [
    f"{sys.executable} -m venv env",
    "env/bin/python -m pip install --quiet -r requirements.txt",
    "env/bin/jupyter-book build --quiet .",
]
OURS = [f"make book PYTHON={sys.executable}"]


def clone(folder: Path, stock: bool = False) -> Path:
    """Clone the last commit; `stock` gives it Jupyter Book's own settings."""
    command = ["git", "clone", "--quiet", "--no-hardlinks", str(ROOT), str(folder)]
    subprocess.run(command, check=True)
    if stock:
        (folder / "_config.yml").write_text(STOCK, encoding="utf-8")
    return folder


def timed(commands: list[str], folder: Path, packages: Path) -> tuple[float, str]:
    """Run commands in a folder; return seconds and output. Exits if one fails.

    `packages` is the folder of pip's and uv's caches.
    """
    caches = {"PIP_CACHE_DIR": f"{packages}/pip", "UV_CACHE_DIR": f"{packages}/uv"}
    start = time.perf_counter()
    result = subprocess.run(
        ["sh", "-ec", "\n".join(commands)],
        cwd=folder,
        env=os.environ | {"JAX_PLATFORMS": "cpu"} | caches,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if result.returncode:
        sys.exit(f"ERROR: {folder}: {commands[-1]}: failed\n{result.stdout[-5000:]}")
    return time.perf_counter() - start, result.stdout


def compare_first_builds(scratch: Path, rounds: int) -> Path:
    """Print the ratio of first builds; return the folder of the last `make book`."""
    ours, plain = [], []
    for number in range(rounds):
        folders = []
        for commands, seconds in ((PLAIN, plain), (OURS, ours)):
            folder = scratch / f"{number}-{len(folders)}"
            folders.append(clone(folder, stock=commands is PLAIN))
            seconds.append(timed(commands, folder, scratch / f"{folder}-packages")[0])
        shutil.rmtree(folders[0])
        print(
            f"round {number + 1}: {ours[-1]:.0f} s, plain {plain[-1]:.0f} s", flush=True
        )
    ratios = [one / other for one, other in zip(ours, plain, strict=True)]
    print(
        f"first build, environment included: {statistics.median(ratios):.2f} of a "
        f"plain one (median of {rounds}; {min(ratios):.2f} to {max(ratios):.2f}); "
        f"{statistics.median(ours):.0f} s against {statistics.median(plain):.0f} s"
    )
    return folders[1]


def time_rebuilds(book: Path, rounds: int) -> None:
    """Print the seconds of a build with nothing changed, and with an edited program."""
    same = [timed(OURS, book, book)[0] for _ in range(rounds)]
    print(f"nothing changed: {statistics.median(same):.1f} s")
    beyond, own = [], []
    program = find_programs(book / "examples")[0]
    for number in range(rounds):
        program.write_text(f"# Edit {number}.\n{program.read_text(encoding='utf-8')}")
        seconds, output = timed(OURS, book, book)
        (run,) = re.findall(r"^ran .* in ([\d.]+) s,", output, re.M)
        own.append(float(run))
        beyond.append(seconds - own[-1])
    print(
        f"one program edited: its page's run ({statistics.median(own):.1f} s) "
        f"+ {statistics.median(beyond):.1f} s"
    )


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=2, help="of each measurement")
    rounds = parser.parse_args().rounds
    if rounds < 1:
        parser.error("at least one round")
    with tempfile.TemporaryDirectory() as scratch:
        book = compare_first_builds(Path(scratch), rounds)
        time_rebuilds(book, rounds)


if __name__ == "__main__":
    main()
