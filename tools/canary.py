"""Tries the book with other releases than the lock's, and writes down what differs.

    python3 -m tools.canary WITH [--no-book]

WITH is `release` for the newest releases, `nightly` for builds from the index that the
variable JAX_NIGHTLY_INDEX names, requirements such as `jax==0.4.38 numpy<2.3`, or
`sphinx` for a Sphinx newer than Jupyter Book 1 asks for, with all that reads pages.
Makes an environment of its own from requirements.in, nothing locked; runs every
program against its `.out`; builds the book, unless told not to. The record goes to
`_build/canary/`: one file a Python and JAX release, one for the nightlies.

Exit status 0: it could find out, and what it found is in the record, however
bad; 1: it could not.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

from builder.git import head
from builder.releases.records import LONGEST, read_record
from tools.builds import build_book, first_errors
from tools.environment import install_with_pip, make_venv

ROOT = Path(__file__).parent.parent
ENVIRONMENT = ".venv-canary"
NIGHTLY_INDEX = "JAX_NIGHTLY_INDEX"
# What `sphinx` brings up to date, whatever Jupyter Book allows.
READERS = ["sphinx", "myst-parser", "myst-nb", "docutils"]
WORDS = ("release", "nightly", "sphinx")
REQUIREMENT = re.compile(r"jax(lib)?[\w.=<>!~, ]*", re.ASCII)


def requirements_with(requirements: str, wanted: str) -> list[str]:
    """The direct dependencies, with what is `wanted` in place of the pin of JAX."""
    lines = [line.partition("#")[0].strip() for line in requirements.splitlines()]
    others = [line for line in lines if line and not re.match(r"jax\b", line)]
    return [*others, *wanted.split()]


def make_environment(wanted: str) -> str:
    """Make the canary's environment; return its Python. Exits where it cannot."""
    text = (ROOT / "requirements.in").read_text(encoding="utf-8")
    direct = requirements_with(text, "jax" if wanted in WORDS else wanted)
    make_venv(ENVIRONMENT)
    install_with_pip(ENVIRONMENT, direct, f"the newest releases with {wanted}")
    if wanted == "nightly":
        # A second step: `--pre` is for these alone, not for all that they need.
        newest = ["--upgrade", "--pre", "--extra-index-url", os.environ[NIGHTLY_INDEX]]
        builds = [*newest, "jax", "jaxlib", "numpyro"]
        install_with_pip(ENVIRONMENT, builds, "the nightly builds")
    if wanted == "sphinx":
        # pip names the bounds that it oversteps, as errors, and installs.
        install_with_pip(ENVIRONMENT, ["--upgrade", *READERS], "the newest Sphinx")
    return str(ROOT / ENVIRONMENT / "bin" / "python")


def run_programs(python: str, folder: Path) -> tuple[int, list[dict]]:
    """How many programs there are, and those that differ. Exits where it cannot run."""
    file = folder / "programs.xml"
    file.unlink(missing_ok=True)
    command = [python, "-m", "pytest", "examples", "--quiet", "--numprocesses", "auto"]
    command += ["--no-header", "--tb", "no", "-r", "N", "--junit-xml", str(file)]
    status = subprocess.call(command)
    if status not in (0, 1) or not file.exists():  # 1: some programs differ
        sys.exit(f"ERROR: {ENVIRONMENT}: the programs could not be run")
    suite = ElementTree.parse(file).getroot().find("testsuite")
    noted = suite.findall(".//property[@name='difference']")
    outputs = [json.loads(each.get("value")) for each in noted]
    return int(suite.get("tests")), sorted(outputs, key=lambda each: each["program"])


def try_book(python: str, folder: Path) -> str:
    """Build the book beside the real one: "passed", or the first errors."""
    status, said = build_book(ROOT, folder / "book", python=python)
    return first_errors(said, ROOT) if status else "passed"


def installed(python: str) -> dict[str, str]:
    """The versions in the environment."""
    code = "import sys, importlib.metadata as m; print(*map(m.version, sys.argv[1:]))"
    names = ["jax", "jaxlib", "numpyro"]
    versions = subprocess.check_output([python, "-c", code, *names], text=True)
    return dict(zip(names, versions.split(), strict=True))


def file_name(record: dict) -> str:
    """A file a Python and release, so that the newest record of each is kept."""
    what = record["with"]
    if what not in ("nightly", "sphinx"):
        what = f"jax-{record['versions']['jax']}"
    return f"{record['python']}-{what}.json".lower()


def main() -> None:
    """Make, run, build, write."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("wanted", metavar="WITH", help=", ".join(WORDS) + ", jax==...")
    parser.add_argument("--no-book", action="store_true", help="the programs alone")
    choice = parser.parse_args()
    wanted = choice.wanted.strip()
    if wanted not in WORDS and not REQUIREMENT.fullmatch(wanted):
        sys.exit(f'ERROR: WITH is {", ".join(WORDS)} or "jax==0.11.0", not {wanted!r}')
    if wanted == "nightly" and not os.environ.get(NIGHTLY_INDEX):
        sys.exit(f"ERROR: {NIGHTLY_INDEX} is not set; it names the index of nightlies")
    folder = ROOT / "_build" / "canary"
    folder.mkdir(parents=True, exist_ok=True)
    python = make_environment(wanted)
    programs, outputs = run_programs(python, folder)
    for output in outputs:
        output["detail"] = output["detail"][:LONGEST]
        output["printed"] = output["printed"] and output["printed"][:LONGEST]
    record = {  # in the form that builder/releases/records.py reads
        "date": datetime.now(UTC).date().isoformat(),
        "python": f"{sys.version_info[0]}.{sys.version_info[1]}",
        "with": wanted,
        "commit": head(ROOT),
        "versions": installed(python),
        "examples": {"programs": programs, "same": programs - len(outputs)},
        "outputs": outputs,
        "build": None if choice.no_book else try_book(python, folder)[:LONGEST],
    }
    file = folder / file_name(record)
    file.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    read_record(file)  # what nobody can read is no record
    same = f"{programs - len(outputs)} of {programs} programs print the same"
    print(f"{file.relative_to(ROOT)}: {same}; the book: {record['build']}")


if __name__ == "__main__":
    main()
