"""Comments on a pull request: what it changes, where to see it, whether it passed.

    RUN=<number of the run of Check> python3 -m tools.ci.comment

The run's own files are untrusted; only `changes.json` is read, as data.
Exit status 1 where it cannot be read; the comment says so, too.
"""

import os
import sys

from tools.ci import github, report

MARK = "<!-- what the check found -->"
LINKS = {
    "preview.html": "the changed pages",
    "site": "the whole site (a zip)",
}


def comment(run: dict, artifacts: dict[str, int], changes: str) -> str:
    """The text: the state of the run, links, and the changes as Markdown."""
    address = run["html_url"]
    state = "passed" if run["conclusion"] == "success" else "**failed**"
    lines = [f"The check of {run['head_sha']} {state}: [its run]({address})."]
    links = [
        f"[{text}]({address}/artifacts/{artifacts[name]})"
        for name, text in LINKS.items()
        if name in artifacts
    ]
    if links:
        # The pages come from this pull request's code, not from the book's.
        lines += ["", f"To see, not reviewed yet: {', '.join(links)}."]
    return "\n".join([*lines, "", changes])


def main() -> None:
    """Comment on the pull request of a run, or say why not."""
    number = os.environ.get("RUN", "")
    if not number.isdecimal():
        sys.exit(f"ERROR: RUN={number!r}: must be the number of a run of Check")
    run = github.read_run(int(number))
    pull = github.find_pull(run)
    if pull is None:
        print("No open pull request has this commit: nothing to comment on.")
        return
    artifacts, wrong = github.list_artifacts(int(number)), None
    if "changes" not in artifacts:
        changes = "The run ended before it knew what changes.\n"
    else:
        try:
            data = github.read_artifact(int(number), "changes", report.SIZE)
            changes = report.markdown(report.read_changes(data))
        except ValueError as error:
            changes = "The list of its changes cannot be read.\n"
            wrong = f"ERROR: run {number}: {error}; did the pull request change tools/?"
    github.keep_comment(pull, MARK, comment(run, artifacts, changes))
    if wrong:
        sys.exit(wrong)


if __name__ == "__main__":
    main()
