"""Calls GitHub's API: comments, issues, runs of workflows and their artifacts.

The address is in GITHUB_API_URL, the repository in GITHUB_REPOSITORY, the token in
GITHUB_TOKEN. If a request fails, the program exits with a message and status 1.

Artifacts are untrusted. They are read into memory, from a zip that contains one file of
the expected name and size; nothing is written to disk.

Standard library only: the jobs with write permission install nothing.
"""

import http.client
import io
import json
import os
import stat
import sys
import urllib.error
import urllib.parse
import urllib.request
import zipfile

BOT = "github-actions[bot]"  # the author of what GITHUB_TOKEN writes
SECONDS = 60
PER_PAGE = 100
PAGES = 100  # of a list, at most
ANSWER = 20_000_000  # bytes of an answer that are read
OVERHEAD = 10_000  # bytes of a zip around its one file
HINTS = {
    401: "is GITHUB_TOKEN the job's token?",
    403: "does the job have the permission?",
    404: "does it exist, and has the job the permission to read it?",
    422: "the text is refused: look at its length",
}


def keep_comment(pull: int, mark: str, body: str) -> None:
    """Create or update the bot's comment on a pull request that begins with a mark.

    The mark is an HTML comment. Comments of other authors with the mark are ignored.
    """
    text = {"body": f"{mark}\n{body}"}
    for comment in _all(f"issues/{pull}/comments"):
        if _by_bot(comment) and comment["body"].startswith(mark):
            _ask("PATCH", f"issues/comments/{comment['id']}", text)
            return
    _ask("POST", f"issues/{pull}/comments", text)


def keep_issue(title: str, body: str | None) -> None:
    """Open or update the bot's open issue with a title; close it if `body` is None."""
    issues = [
        issue
        for issue in _all("issues", state="open")
        # The API counts pull requests as issues.
        if _by_bot(issue) and issue["title"] == title and "pull_request" not in issue
    ]
    if body is None:
        for issue in issues:
            _ask("PATCH", f"issues/{issue['number']}", {"state": "closed"})
    elif issues:
        _ask("PATCH", f"issues/{issues[0]['number']}", {"body": body})
    else:
        _ask("POST", "issues", {"title": title, "body": body})


def _by_bot(item):
    return (item["user"] or {}).get("login") == BOT  # null: a deleted account


def read_run(number: int) -> dict:
    """A run of a workflow, as the API describes it."""
    return _ask("GET", f"actions/runs/{number}")


def find_pull(run: dict) -> int | None:
    """The number of the open pull request whose newest commit a run checked, or None.

    The run's artifacts could name any pull request, so they are not used, and the API
    names none for a run of a fork.
    """
    if run["event"] != "pull_request" or not run["head_repository"]:
        return None
    owner = run["head_repository"]["owner"]["login"]
    head = f"{owner}:{run['head_branch']}"
    for pull in _all("pulls", state="open", head=head):
        source = pull["head"]["repo"]  # null once the fork is deleted
        same = source and source["id"] == run["head_repository"]["id"]
        if same and pull["head"]["sha"] == run["head_sha"]:
            return pull["number"]
    return None


def list_artifacts(run: int) -> dict[str, int]:
    """Name of each artifact of a run that has not expired -> id of its newest."""
    listed = _all(f"actions/runs/{run}/artifacts", key="artifacts")
    ids = [(each["id"], each["name"]) for each in listed if not each["expired"]]
    return {name: number for number, name in sorted(ids)}


def read_artifact(run: int, name: str, limit: int) -> bytes:
    """Read NAME.json, the only file of the artifact NAME, of at most `limit` bytes.

    Raises:
        ValueError: the artifact is invalid; the message contains none of its data.
    """
    number = list_artifacts(run).get(name)
    if number is None:
        sys.exit(f"ERROR: run {run}: no artifact {name}; look at its steps")
    request = _request("GET", f"actions/artifacts/{number}/zip")
    headers, _ = _sent(request, 0, redirected=True)
    target = headers.get("Location", "")
    # The same scheme as the API's: no http:// instead of https://, and no file://.
    if urllib.parse.urlsplit(target).scheme != urllib.parse.urlsplit(_api()).scheme:
        sys.exit(f"ERROR: run {run}, artifact {name}: GitHub does not say where it is")
    # Without the token: the storage is another host.
    _, data = _sent(urllib.request.Request(target), limit + OVERHEAD + 1)
    if len(data) > limit + OVERHEAD:
        raise ValueError(f"artifact: more than {limit} bytes")
    return _only_file(data, f"{name}.json", limit)


def _only_file(data, name, limit):
    """The contents of a zip of one regular file with this name and size."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if [member.filename for member in members] != [name]:
                raise ValueError(f"artifact: want one file in it, {name}")
            _plain(members[0], limit)
            # Not archive.read, which unpacks everything, even beyond the declared size.
            # With a limit, more data fails by its checksum.
            with archive.open(members[0]) as file:
                return file.read(limit + 1)
    except ValueError:
        raise
    except Exception as error:  # zipfile raises many types for a damaged zip
        kind = type(error).__name__
        raise ValueError(f"artifact: not a whole zip: {kind}") from None


def _plain(member, limit):
    """Reject a member of a zip that is not a small regular file."""
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):  # 0: from a system without modes
        raise ValueError(f"{member.filename}: not a plain file")
    if member.flag_bits & 1:
        raise ValueError(f"{member.filename}: encrypted")
    # With other methods zipfile unpacks whole blocks, however large.
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ValueError(f"{member.filename}: compressed in an unusual way")
    if member.file_size > limit:
        raise ValueError(f"{member.filename}: more than {limit} bytes")


def _all(path, key=None, **query):
    """Yield every item of a paginated list."""
    for page in range(1, PAGES + 1):
        fields = urllib.parse.urlencode(query | {"per_page": PER_PAGE, "page": page})
        answer = _ask("GET", f"{path}?{fields}")
        items = answer if key is None else answer[key]
        yield from items
        if len(items) < PER_PAGE:
            return
    sys.exit(f"ERROR: {path}: more than {PAGES * PER_PAGE} items")


def _ask(method, path, data=None):
    """Send a request about the repository; return the JSON of the answer."""
    _, answer = _sent(_request(method, path, data), ANSWER)
    try:
        return json.loads(answer)
    except ValueError:
        sys.exit(f"ERROR: {method} {path}: GitHub's API answers something else")


def _api():
    return os.environ.get("GITHUB_API_URL", "https://api.github.com")


def _request(method, path, data=None):
    for name in ("GITHUB_TOKEN", "GITHUB_REPOSITORY"):
        if not os.environ.get(name):
            sys.exit(f"ERROR: {name} is not set; the step of the workflow sets it")
    return urllib.request.Request(
        f"{_api()}/repos/{os.environ['GITHUB_REPOSITORY']}/{path}",
        method=method,
        data=None if data is None else json.dumps(data).encode(),
        headers={
            "Accept": "application/vnd.github+json",
            "Authorization": f"Bearer {os.environ['GITHUB_TOKEN']}",
            "Content-Type": "application/json",
            "X-GitHub-Api-Version": "2022-11-28",
        },
    )


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Follows no redirect: urllib would send the token to any host."""

    def redirect_request(self, *args):
        """Return None, so that the redirect raises an HTTPError."""


_OPENER = urllib.request.build_opener(_NoRedirect)


def _sent(request, limit, redirected=False):
    """Send a request; return the headers and at most `limit` bytes of the answer."""
    # Without the query, which in the storage's address contains a key.
    path = urllib.parse.urlsplit(request.full_url).path
    where = f"{request.get_method()} {path}"
    try:
        with _OPENER.open(request, timeout=SECONDS) as answer:
            return answer.headers, answer.read(limit)
    except urllib.error.HTTPError as error:
        if redirected and error.code == 302:
            return error.headers, b""
        hint = HINTS.get(error.code, "run the job again later")
        sys.exit(f"ERROR: {where}: GitHub answers {error.code}; {hint}")
    except (OSError, http.client.HTTPException) as error:
        sys.exit(f"ERROR: {where}: no answer: {error}; run the job again later")
