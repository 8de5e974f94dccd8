"""Makes the environment that the verbs of the Makefile run in.

    python3 tools/environment.py FOLDER REQUIREMENTS

Python's own venv and pip install one package, uv, with the hashes that the lock
has for it; uv then installs the lock, every hash checked, in parallel. The last
thing written into a finished environment is a file that names the Python and the
lock it was made from. Where that file is missing or names another, the folder was
cut off half-way or is out of date: it is made again from nothing. Which Python it
is made from says tools/find_python.sh.
"""

import fcntl
import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

# The lock's entry for uv: its version, then a hash for each of its files.
UV = re.compile(r"^uv==.*\\\n(?:    --hash=.*\n?)+", re.MULTILINE)
# What uv prints of each of a hundred packages.
ITEMS = (" + ", " - ", " ~ ", "Using Python ")


def main(folder, requirements):
    """Make the environment in `folder` from the lock, unless it is there, whole."""
    if not Path(requirements).exists():
        sys.exit(f"ERROR: {requirements}: not there; `make lock` writes it")
    with open(f"{folder}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two verbs at once: the second waits
        make(folder, requirements)


def make(folder, requirements):
    """Make the environment from nothing, unless a whole one of this lock is there."""
    lock = Path(requirements).read_text(encoding="utf-8")
    whole = f"{sys.version}\n{hashlib.sha256(lock.encode()).hexdigest()}\n"
    mark = Path(folder, "whole")
    if mark.exists() and mark.read_text() == whole:
        return
    entry = UV.search(lock)
    if entry is None:
        sys.exit(f"ERROR: {requirements}: has no uv with hashes; `make lock` writes it")
    version = sys.version.split()[0]
    print(
        f"Making {folder} from {requirements} with Python {version}, {sys.executable}:"
        " half a minute, once.",
        flush=True,
    )
    make_venv(folder)
    with tempfile.TemporaryDirectory() as scratch:
        alone = Path(scratch, "uv.txt")
        alone.write_text(entry[0], encoding="utf-8")
        pinned = ["--require-hashes", "-r", str(alone)]
        install_with_pip(folder, pinned, f"uv, of {requirements}")
    install_lock(folder, requirements)
    mark.write_text(whole)


def make_venv(folder):
    """Make an environment that holds pip and nothing else; an exit where it cannot."""
    shutil.rmtree(folder, ignore_errors=True)
    try:
        venv.create(folder, with_pip=True)
    except subprocess.CalledProcessError:
        sys.exit(
            f"ERROR: {sys.executable} cannot make an environment: its ensurepip is\n"
            "missing. On Debian and Ubuntu: apt-get install python3-venv"
        )


def install_with_pip(folder, packages, called):
    """Have an environment's pip install packages; an exit where it cannot.

    The message calls them `called`. Of pip's own words its errors alone are shown.
    """
    pip = [f"{folder}/bin/python", "-m", "pip", "install", "-qq"]
    options = ["--disable-pip-version-check", "--no-input"]
    if subprocess.call([*pip, *options, *packages]):
        sys.exit(f"ERROR: {folder}: pip could not install {called}")


def install_lock(folder, requirements):
    """Have an environment's uv install the lock; an exit where it cannot.

    It shows what uv downloads and its progress, not `ITEMS`.
    """
    command = [f"{folder}/bin/uv", "pip", "install", "--require-hashes"]
    command += ["--python", f"{folder}/bin/python", "-r", requirements]
    pipe = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    with subprocess.Popen(command, **pipe) as process:
        for line in process.stdout:
            if not line.startswith(ITEMS):
                print(f"  {line}", end="", flush=True)
    if process.returncode:
        sys.exit(f"ERROR: {folder}: uv could not install {requirements}")


if __name__ == "__main__":
    main(*sys.argv[1:])
