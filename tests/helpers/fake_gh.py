"""A `gh` of one command, `gh api`: it answers what a test put into a folder.

`FakeGh` is the test's side. Run as a program, this file is the other side: it knows
the commands that `tools.ci.github` has, refuses any other, and notes what is written.
"""

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
    return Path(folder, quote(path.removeprefix(f"repos/{REPOSITORY}/"), safe=""))


def _read(folder, path):
    file = _file(folder, path)
    return file.read_bytes() if file.exists() else sys.exit("gh: Not Found (HTTP 404)")


def main(folder, *command):
    """Answer as `gh` does to the commands that `tools.ci.github` has."""
    match command:
        case ["api", path, "--method", "PATCH" | "POST" as method, "--input", "-"]:
            path = path.removeprefix(f"repos/{REPOSITORY}/")
            with Path(folder, "written").open("a") as file:
                print(json.dumps([method, path, json.load(sys.stdin)]), file=file)
        case ["api", path, "--paginate", "--jq", values]:
            for page in json.loads(_read(folder, path)):
                for value in PICKED[values](page):
                    print(json.dumps(value))
        case ["api", path]:
            sys.stdout.buffer.write(_read(folder, path))
        case _:
            sys.exit(f"gh: {command}: not known here")


if __name__ == "__main__":
    main(*sys.argv[1:])
