"""Asks GitHub through its command line tool: one comment, one issue, a run.

`gh` takes the token from GITHUB_TOKEN; the repository is in GITHUB_REPOSITORY. Every
call that fails ends the program: gh's own message, `ERROR: ...`, exit status 1.

What a run left was made by untrusted code. It is read into memory, from a zip
that holds one file of the expected name and size; nothing is written to disk.

Standard library only: the jobs that may write make no environment.
"""

import io
import json
import os
import shlex
import stat
import subprocess
import sys
import urllib.parse
import zipfile

BOT = "github-actions[bot]"  # the author of what GITHUB_TOKEN writes
SECONDS = 300  # of one call, with all pages of a list
OVERHEAD = 10_000  # bytes of a zip around its one file


def keep_comment(pull: int, mark: str, body: str) -> None:
    """Write the one comment of a pull request that begins with a mark.

    The mark is an HTML comment that no reader sees. Only a comment of the bot's own
    counts: anybody may write the mark into theirs.
    """
    text = {"body": f"{mark}\n{body}"}
    for comment in _read(f"issues/{pull}/comments"):
        if _by_bot(comment) and comment["body"].startswith(mark):
            _write("PATCH", f"issues/comments/{comment['id']}", text)
            return
    _write("POST", f"issues/{pull}/comments", text)


def keep_issue(title: str, body: str | None) -> None:
    """Open or update the bot's one open issue of a title; None closes it."""
    found = [
        issue
        for issue in _read("issues?state=open")
        # The API counts pull requests as issues.
        if _by_bot(issue) and issue["title"] == title and "pull_request" not in issue
    ]
    if body is None:
        for issue in found:
            _write("PATCH", f"issues/{issue['number']}", {"state": "closed"})
    elif found:
        _write("PATCH", f"issues/{found[0]['number']}", {"body": body})
    else:
        _write("POST", "issues", {"title": title, "body": body})


def _by_bot(item):
    return (item["user"] or {}).get("login") == BOT  # null: a deleted account


def read_run(number: int) -> dict:
    """A run of a workflow, as the API describes it."""
    return _read(f"actions/runs/{number}", ".")[0]


def find_pull(run: dict) -> int | None:
    """The number of the open pull request whose newest commit a run checked.

    None when there is none: it was closed, or has a newer commit by now. A run of a
    fork names no pull request, and what the run left could name any.
    """
    if run["event"] != "pull_request" or not run["head_repository"]:
        return None
    owner = run["head_repository"]["owner"]["login"]
    head = urllib.parse.quote(f"{owner}:{run['head_branch']}")
    for pull in _read(f"pulls?state=open&head={head}"):
        source = pull["head"]["repo"]  # null once the fork is deleted
        same = source and source["id"] == run["head_repository"]["id"]
        if same and pull["head"]["sha"] == run["head_sha"]:
            return pull["number"]
    return None


def list_artifacts(run: int) -> dict[str, int]:
    """The artifacts of a run that are still there: the id of each name's newest."""
    listed = _read(f"actions/runs/{run}/artifacts", ".artifacts[]")
    kept = [artifact for artifact in listed if not artifact["expired"]]
    kept.sort(key=lambda artifact: artifact["id"])
    return {artifact["name"]: artifact["id"] for artifact in kept}


def read_artifact(run: int, name: str, limit: int) -> bytes:
    """The one file NAME.json in the artifact NAME of a run, of at most `limit` bytes.

    Raises:
        ValueError: the artifact is something else; the message shows none of it.
    """
    number = list_artifacts(run).get(name)
    if number is None:
        sys.exit(f"ERROR: run {run}: no artifact {name}; look at its steps")
    command = _command(f"actions/artifacts/{number}/zip")
    with subprocess.Popen(command, stdout=subprocess.PIPE) as gh:
        # To leave closes the pipe, and with it a download that is too long.
        data = gh.stdout.read(limit + OVERHEAD + 1)
    if len(data) > limit + OVERHEAD:
        raise ValueError(f"artifact: more than {limit} bytes")
    if gh.returncode:
        _fail(command, f"exit status {gh.returncode}")
    return _only_file(data, f"{name}.json", limit)


def _only_file(data, name, limit):
    """What a zip holds, if that is one plain file of this name and size."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if [member.filename for member in members] != [name]:
                raise ValueError(f"artifact: want one file in it, {name}")
            _plain(members[0], limit)
            # Not archive.read: that unpacks all there is, and then cuts what is more
            # than declared. With a limit it is cut first, and fails by its checksum.
            with archive.open(members[0]) as file:
                return file.read(limit + 1)
    except ValueError:
        raise
    except Exception as error:  # of a damaged zip, zipfile raises nearly anything
        kind = type(error).__name__
        raise ValueError(f"artifact: not a whole zip: {kind}") from None


def _plain(member, limit):
    """Refuse a member of a zip that is more than a small file."""
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):  # 0: made where files have no kind
        raise ValueError(f"{member.filename}: not a plain file")
    if member.flag_bits & 1:
        raise ValueError(f"{member.filename}: encrypted")
    # With another method zipfile unpacks a whole block at once, however large.
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ValueError(f"{member.filename}: compressed in an unusual way")
    if member.file_size > limit:
        raise ValueError(f"{member.filename}: more than {limit} bytes")


def _read(path, values=".[]"):
    """The values that GitHub answers, from every page of a list.

    `values` picks them from a page, in the language of jq: gh writes each on a line.
    """
    answer = _run(_command(path, "--paginate", "--jq", values))
    return [json.loads(line) for line in answer.splitlines()]


def _write(method, path, data):
    _run(_command(path, "--method", method, "--input", "-"), json.dumps(data).encode())


def _command(path, *options):
    repository = os.environ.get("GITHUB_REPOSITORY")
    if not repository:
        sys.exit("ERROR: GITHUB_REPOSITORY is not set; the step of the workflow has it")
    return ["gh", "api", f"repos/{repository}/{path}", *options]


def _run(command, data=None):
    """What a command prints; `data` is its standard input."""
    try:
        ran = subprocess.run(
            command, input=data, stdout=subprocess.PIPE, timeout=SECONDS
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        _fail(command, error)
    if ran.returncode:
        _fail(command, f"exit status {ran.returncode}")
    return ran.stdout


def _fail(command, why):
    """End with what was asked; what GitHub says to it, gh has written above."""
    cure = "has the job GITHUB_TOKEN and the permission? If so, run it again later"
    sys.exit(f"ERROR: {shlex.join(command)}: {why}; {cure}")
