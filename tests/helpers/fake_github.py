"""A server on this machine that plays GitHub's API, and the storage behind it."""

import io
import json
import re
import threading
import zipfile
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

REPOSITORY = "jax/book"
TOKEN = "the-token-of-the-job"
BOT = {"login": "github-actions[bot]"}
SOMEBODY = {"login": "somebody"}


def zipped(*members, method=zipfile.ZIP_DEFLATED):
    """A zip of (name or ZipInfo, bytes)."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in members:
            archive.writestr(name, data, compress_type=method)
    return buffer.getvalue()


class Server:
    """Serves what a test puts in; keeps each request and its headers."""

    def __init__(self, answer):
        """Start; `answer(method, path, query, data)` gives status, headers, body."""
        self.seen = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            def reply(self):
                parts = urlsplit(self.path)
                query = {key: value[0] for key, value in parse_qs(parts.query).items()}
                length = int(self.headers.get("Content-Length", 0))
                data = json.loads(self.rfile.read(length)) if length else None
                server.seen.append((self.command, parts.path, dict(self.headers)))
                status, headers, body = answer(self.command, parts.path, query, data)
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST = do_PATCH = reply

            def log_message(self, *args):
                """Say nothing."""

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.http.server_port}"
        threading.Thread(
            target=self.http.serve_forever, args=(0.01,), daemon=True
        ).start()

    def close(self):
        """Stop."""
        self.http.shutdown()
        self.http.server_close()


class GitHub:
    """The API of one repository: its state, to set and to look at."""

    def __init__(self):
        """Start with an empty repository."""
        self.issues, self.comments, self.pulls = [], {}, []
        self.runs, self.artifacts, self.zips = {}, {}, {}
        self.fault = None  # the status and the body that every request gets
        self.storage = Server(self._stored)
        self.redirect = self.storage.address + "/blob/{}?key=secret"
        self.api = Server(self._answer)

    def close(self):
        """Stop both servers."""
        self.api.close()
        self.storage.close()

    def keep(self, run, name, data, expired=False):
        """Let a run have an artifact; return its number."""
        number = 1000 + len(self.zips)
        self.zips[number] = data
        artifact = {"id": number, "name": name, "expired": expired}
        self.artifacts.setdefault(run, []).append(artifact)
        return number

    def _stored(self, method, path, query, data):
        return 200, {}, self.zips[int(path.rpartition("/")[2])]

    def _answer(self, method, path, query, data):
        if self.fault:
            return self.fault[0], {}, self.fault[1]
        path = path.removeprefix(f"/repos/{REPOSITORY}/")
        for pattern, serve in self._routes().items():
            if match := re.fullmatch(pattern, f"{method} {path}"):
                return serve(query, data, *map(int, match.groups()))
        return 404, {}, b"{}"

    def _routes(self):
        number = r"(\d+)"
        return {
            f"GET issues/{number}/comments": self._comments,
            f"POST issues/{number}/comments": self._new_comment,
            f"PATCH issues/comments/{number}": self._edit_comment,
            "GET issues": lambda query, data: self._page(query, self._open()),
            "POST issues": self._new_issue,
            f"PATCH issues/{number}": self._edit_issue,
            "GET pulls": self._pulls,
            f"GET actions/runs/{number}": self._run,
            f"GET actions/runs/{number}/artifacts": self._artifacts,
            f"GET actions/artifacts/{number}/zip": self._zip,
        }

    def _page(self, query, items, key=None):
        size, page = int(query["per_page"]), int(query["page"])
        shown = items[size * (page - 1) : size * page]
        return self._json(shown if key is None else {key: shown})

    def _json(self, value, status=200):
        return status, {"Content-Type": "application/json"}, json.dumps(value).encode()

    def _open(self):
        return [issue for issue in self.issues if issue["state"] == "open"]

    def _comments(self, query, data, pull):
        return self._page(query, self.comments.get(pull, []))

    def _new_comment(self, query, data, pull):
        count = sum(map(len, self.comments.values()))
        comment = {"id": 500 + count, "user": BOT, "body": data["body"]}
        self.comments.setdefault(pull, []).append(comment)
        return self._json(comment, 201)

    def _edit_comment(self, query, data, number):
        for comments in self.comments.values():
            for comment in comments:
                if comment["id"] == number:
                    comment.update(data)
                    return self._json(comment)
        return 404, {}, b"{}"

    def _new_issue(self, query, data):
        number = 1 + len(self.issues)
        self.issues.append(
            {"number": number, "user": BOT, "state": "open", "body": None, **data}
        )
        return self._json(self.issues[-1], 201)

    def _edit_issue(self, query, data, number):
        (issue,) = (issue for issue in self.issues if issue["number"] == number)
        issue.update(data)
        return self._json(issue)

    def _pulls(self, query, data):
        owner, _, branch = query["head"].partition(":")
        found = [
            pull
            for pull in self.pulls
            if (pull["head"]["user"]["login"], pull["head"]["ref"]) == (owner, branch)
        ]
        return self._page(query, found)

    def _run(self, query, data, run):
        return self._json(self.runs[run]) if run in self.runs else (404, {}, b"{}")

    def _artifacts(self, query, data, run):
        return self._page(query, self.artifacts.get(run, []), "artifacts")

    def _zip(self, query, data, number):
        return 302, {"Location": self.redirect.format(number)}, b""


@contextmanager
def fake_github_server(monkeypatch):
    """GitHub, with the variables of a job that lead to it."""
    github = GitHub()
    monkeypatch.setenv("GITHUB_API_URL", github.api.address)
    monkeypatch.setenv("GITHUB_REPOSITORY", REPOSITORY)
    monkeypatch.setenv("GITHUB_TOKEN", TOKEN)
    try:
        yield github
    finally:
        github.close()
