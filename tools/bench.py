"""Times a fresh clone's first build against a plain one.

    python -m tools.bench

It builds two clones of the last commit, without an environment or downloaded packages.
One is built as Jupyter Book's guide says: venv, pip, `jupyter-book build` with the
stock theme, one page after the other. The other is built by `make book`, then again
with nothing changed, and with an edited program. A machine that slows down may slow one
of them: run it twice.
"""

import os
import re
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


def clone(folder: Path) -> Path:
    """Clone the last commit."""
    command = ["git", "clone", "--quiet", "--no-hardlinks", str(ROOT), str(folder)]
    subprocess.run(command, check=True)
    return folder


def timed(commands: list[str], folder: Path) -> tuple[float, str]:
    """Run commands in a folder; return seconds and output. Exits if one fails.

    pip and uv keep what they download beside the folder.
    """
    caches = {"PIP_CACHE_DIR": f"{folder}-pip", "UV_CACHE_DIR": f"{folder}-uv"}
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


def compare_builds(scratch: Path) -> None:
    """Print the ratio of first builds, then the seconds of two rebuilds of ours."""
    stock, book = clone(scratch / "plain"), clone(scratch / "ours")
    (stock / "_config.yml").write_text(STOCK, encoding="utf-8")
    plain, _ = timed(PLAIN, stock)
    first, _ = timed(OURS, book)
    print(f"first build, environment included: {first / plain:.2f} of a plain one,")
    print(f"{first:.0f} s against {plain:.0f} s", flush=True)
    same, _ = timed(OURS, book)
    print(f"nothing changed: {same:.1f} s")
    program = find_programs(book / "examples")[0]
    program.write_text(f"# Edited.\n{program.read_text(encoding='utf-8')}")
    edited, output = timed(OURS, book)
    (run,) = re.findall(r"^ran .* in ([\d.]+) s,", output, re.MULTILINE)
    print(f"one program edited: its page's run ({run} s) + {edited - float(run):.1f} s")


def main() -> None:
    """Run the benchmark."""
    with tempfile.TemporaryDirectory() as scratch:
        compare_builds(Path(scratch))


if __name__ == "__main__":
    main()
