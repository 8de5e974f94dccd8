"""A `gh` of one command, `gh api`: it answers what a test put into a folder.

`FakeGh` is the test's side. Run as a program, this file is the other side: it knows
the options that `tools.ci.github` uses, refuses any other, and notes what is written.
"""

import argparse
import io
import json
import os
import sys
import zipfile
from pathlib import Path
from urllib.parse import quote

REPOSITORY = "jax/book"
BOT = {"login": "github-actions[bot]"}
SOMEBODY = {"login": "somebody"}
PICKED = {
    ".": lambda page: [page],
    ".[]": lambda page: page,
    ".artifacts[]": lambda page: page["artifacts"],
}


def zipped(*members, method=zipfile.ZIP_DEFLATED):
    """A zip of (name or ZipInfo, bytes)."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in members:
            archive.writestr(name, data, compress_type=method)
    return buffer.getvalue()


class FakeGh:
    """What GitHub would answer, to set, and what was written there, to look at."""

    def __init__(self, folder, monkeypatch):
        """Put the program on the PATH, and the repository into the environment."""
        self.folder = folder
        (folder / "written").touch()
        self.replace(f'exec {sys.executable} -S {__file__} {folder} "$@"')
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
        monkeypatch.setenv("GITHUB_REPOSITORY", REPOSITORY)

    def replace(self, command):
        """Let `gh` be a command of the shell."""
        program = self.folder / "gh"
        program.write_text(f"#!/bin/sh\n{command}\n")
        program.chmod(0o755)

    def answer(self, path, *pages):
        """Let a path of the API answer these pages."""
        self.file(path).write_text(json.dumps(pages))

    def file(self, path):
        """Where the answer of a path is."""
        return _file(self.folder, path)

    def keep(self, *artifacts, run=9):
        """Let a run have artifacts, each of a name and bytes; None has expired."""
        listed = []
        for number, (name, data) in enumerate(artifacts, 1001):
            listed.append({"id": number, "name": name, "expired": data is None})
            if data is not None:
                self.file(f"actions/artifacts/{number}/zip").write_bytes(data)
        # A page each, the newest first.
        pages = [{"artifacts": [artifact]} for artifact in reversed(listed)]
        self.answer(f"actions/runs/{run}/artifacts", *pages)

    @property
    def written(self):
        """All that was written: method, path, data."""
        file = self.folder / "written"
        return [json.loads(line) for line in file.read_text().splitlines()]


def _file(folder, path):
    return Path(folder, quote(path, safe=""))


def main():
    """Answer as `gh api` does."""
    parser = argparse.ArgumentParser(prog="gh", allow_abbrev=False)
    parser.add_argument("folder")
    parser.add_argument("command", choices=["api"])
    parser.add_argument("path")
    parser.add_argument("--method", choices=["PATCH", "POST"])
    parser.add_argument("--input", choices=["-"])
    parser.add_argument("--paginate", action="store_true")
    parser.add_argument("--jq", choices=PICKED)
    asked = parser.parse_args()
    path = asked.path.removeprefix(f"repos/{REPOSITORY}/")
    if asked.input:
        line = json.dumps([asked.method, path, json.load(sys.stdin)])
        with Path(asked.folder, "written").open("a") as file:
            file.write(f"{line}\n")
        return
    file = _file(asked.folder, path)
    if not file.exists():
        sys.exit("gh: Not Found (HTTP 404)")
    if asked.jq is None:
        sys.stdout.buffer.write(file.read_bytes())
        return
    pages = json.loads(file.read_bytes())
    for page in pages if asked.paginate else pages[:1]:
        for value in PICKED[asked.jq](page):
            print(json.dumps(value))


if __name__ == "__main__":
    main()
