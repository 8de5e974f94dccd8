"""Asks GitHub's API: one comment, one issue, a run and what it left.

The address is in GITHUB_API_URL, the repository in GITHUB_REPOSITORY, the token in
GITHUB_TOKEN. Every function that is refused ends the program: `ERROR: ...`, exit
status 1.

What a run left was made by untrusted code. It is read into memory, from a zip
that holds one file of the expected name and size; nothing is written to disk.

Standard library only: the jobs that may write make no environment.
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
PAGES = 100  # an API that never ends its list is a fault, not a reason to hang
ANSWER = 20_000_000  # bytes
OVERHEAD = 10_000  # bytes of a zip around its one file
CURES = {
    401: "is GITHUB_TOKEN the job's token?",
    403: "does the job have the permission?",
    404: "is it there, and has the job the permission to see it?",
    422: "the text is refused: look at its length",
}


def keep_comment(pull: int, mark: str, body: str) -> None:
    """Write the one comment of a pull request that begins with a mark.

    The mark is an HTML comment that no reader sees. Only a comment of the bot's own
    counts: anybody may write the mark into theirs.
    """
    text = {"body": f"{mark}\n{body}"}
    for comment in _all(f"issues/{pull}/comments"):
        if _by_bot(comment) and comment["body"].startswith(mark):
            _ask("PATCH", f"issues/comments/{comment['id']}", text)
            return
    _ask("POST", f"issues/{pull}/comments", text)


def keep_issue(title: str, body: str | None) -> None:
    """Open or update the bot's one open issue of a title; None closes it."""
    found = [
        issue
        for issue in _all("issues", state="open")
        # The API counts pull requests as issues.
        if _by_bot(issue) and issue["title"] == title and "pull_request" not in issue
    ]
    if body is None:
        for issue in found:
            _ask("PATCH", f"issues/{issue['number']}", {"state": "closed"})
    elif found:
        _ask("PATCH", f"issues/{found[0]['number']}", {"body": body})
    else:
        _ask("POST", "issues", {"title": title, "body": body})


def _by_bot(item):
    return (item["user"] or {}).get("login") == BOT  # null: a deleted account


def read_run(number: int) -> dict:
    """A run of a workflow, as the API describes it."""
    return _ask("GET", f"actions/runs/{number}")


def find_pull(run: dict) -> int | None:
    """The number of the open pull request whose newest commit a run checked.

    None when there is none: it was closed, or has a newer commit by now. A run of a
    fork names no pull request, and what the run left could name any.
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
    """The artifacts of a run that are still there: the id of each name's newest."""
    listed = _all(f"actions/runs/{run}/artifacts", key="artifacts")
    kept = [artifact for artifact in listed if not artifact["expired"]]
    return {
        read_artifact["name"]: read_artifact["id"]
        for read_artifact in sorted(kept, key=lambda read_artifact: read_artifact["id"])
    }


def read_artifact(run: int, name: str, limit: int) -> bytes:
    """The one file NAME.json in the artifact NAME of a run, of at most `limit` bytes.

    Raises:
        ValueError: the artifact is something else; the message shows none of it.
    """
    number = list_artifacts(run).get(name)
    if number is None:
        sys.exit(f"ERROR: run {run}: no artifact {name}; look at its steps")
    asked = _request("GET", f"actions/artifacts/{number}/zip")
    headers, _ = _sent(asked, 0, redirected=True)
    target = headers.get("Location", "")
    # As safe as the way to the API itself, and no file:// address.
    if urllib.parse.urlsplit(target).scheme != urllib.parse.urlsplit(_api()).scheme:
        sys.exit(f"ERROR: run {run}, artifact {name}: GitHub does not say where it is")
    # The storage is another host: the token is not for it.
    _, data = _sent(urllib.request.Request(target), limit + OVERHEAD + 1)
    if len(data) > limit + OVERHEAD:
        raise ValueError(f"artifact: more than {limit} bytes")
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


def _all(path, key=None, **query):
    """Every item of a list that the API gives in pages."""
    for page in range(1, PAGES + 1):
        fields = urllib.parse.urlencode(query | {"per_page": PER_PAGE, "page": page})
        answer = _ask("GET", f"{path}?{fields}")
        items = answer if key is None else answer[key]
        yield from items
        if len(items) < PER_PAGE:
            return
    sys.exit(f"ERROR: {path}: more than {PAGES * PER_PAGE} items")


def _ask(method, path, data=None):
    """Send a request about the repository; return what the API answers."""
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
    """Follows nothing: urllib would send the token along, to any host."""

    def redirect_request(self, *args):
        """Leave the redirect to the one who asked."""


_OPENER = urllib.request.build_opener(_NoRedirect)


def _sent(request, limit, redirected=False):
    """Send a request; return the headers and at most `limit` bytes of the answer."""
    # Without the query: in the storage's address that is a key.
    path = urllib.parse.urlsplit(request.full_url).path
    where = f"{request.get_method()} {path}"
    try:
        with _OPENER.open(request, timeout=SECONDS) as answer:
            return answer.headers, answer.read(limit)
    except urllib.error.HTTPError as error:
        if redirected and error.code == 302:
            return error.headers, b""
        cure = CURES.get(error.code, "run the job again later")
        sys.exit(f"ERROR: {where}: GitHub answers {error.code}; {cure}")
    except (OSError, http.client.HTTPException) as error:
        sys.exit(f"ERROR: {where}: no answer: {error}; run the job again later")
