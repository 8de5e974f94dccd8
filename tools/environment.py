"""Makes the environment a verb of the Makefile runs in.

    python3 tools/environment.py FOLDER REQUIREMENTS

The last thing written into a finished environment is a file that names the
Python and the lock it was made from. Where that file is missing or names
another, the folder was cut off half-way or is out of date: it is made again
from nothing. Runs on any Python 3, so that an old one can be told it is old.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import venv

OLDEST = (3, 11)


def main(folder, requirements):
    """Make the environment in `folder` from the lock, unless it is there, whole."""
    if sys.version_info < OLDEST:
        sys.exit(
            "ERROR: {} is Python {}.{}; the book needs {}.{} or newer.\n"
            "If you have one under another name: make PYTHON=python3.12 ...".format(
                sys.executable, *sys.version_info[:2], *OLDEST
            )
        )
    if not os.path.exists(requirements):
        sys.exit(f"ERROR: {requirements}: not there; `make lock` writes it")
    with open(f"{folder}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two verbs at once: the second waits
        make(folder, requirements)


def make(folder, requirements):
    """Make the environment, with pip's own check of every hash."""
    with open(requirements, "rb") as lock:
        whole = f"{sys.version}\n{hashlib.sha256(lock.read()).hexdigest()}\n"
    mark = os.path.join(folder, "whole")
    try:
        with open(mark) as file:
            if file.read() == whole:
                return
    except FileNotFoundError:
        pass
    print(f"Making {folder} from {requirements}: a minute or two, once.", flush=True)
    install(folder, ["--require-hashes", "-r", requirements], requirements)
    with open(mark, "w") as file:
        file.write(whole)


def install(folder, packages, called):
    """Make the environment from nothing, with what pip is to install.

    An exit with a message, which calls the packages `called`, where it cannot.
    """
    shutil.rmtree(folder, ignore_errors=True)
    try:
        venv.create(folder, with_pip=True)
    except subprocess.CalledProcessError:
        sys.exit(
            f"ERROR: {sys.executable} cannot make an environment: its ensurepip is\n"
            "missing. On Debian and Ubuntu: apt-get install python3-venv"
        )
    add(folder, packages, called)


def add(folder, packages, called):
    """Have an environment's pip install packages; an exit where it cannot."""
    pip = [os.path.join(folder, "bin", "python"), "-m", "pip", "install", "--quiet"]
    options = ["--disable-pip-version-check", "--no-input"]
    if subprocess.call([*pip, *options, *packages]):
        sys.exit(f"ERROR: {folder}: pip could not install {called}")


if __name__ == "__main__":
    main(*sys.argv[1:])
