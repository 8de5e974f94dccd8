"""Comments on a pull request: its status, its changes, and links to previews.

    RUN=<number of the run of Check> python3 -m tools.ci.comment

The run's files are untrusted; only `changes.json` is read, and validated. Exit status 1
if it is invalid; the comment says so, too.
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
    """Render the comment: the run's status, links, and the changes as Markdown."""
    address = run["html_url"]
    state = "passed" if run["conclusion"] == "success" else "**failed**"
    lines = [f"The check of {run['head_sha']} {state}: [its run]({address})."]
    links = [
        f"[{text}]({address}/artifacts/{artifacts[name]})"
        for name, text in LINKS.items()
        if name in artifacts
    ]
    if links:
        # The pages are made by this pull request's code.
        lines += ["", f"To see, not reviewed yet: {', '.join(links)}."]
    return "\n".join([*lines, "", changes])


def main() -> None:
    """Comment on the pull request of a run, if it is open."""
    number = os.environ.get("RUN", "")
    if not number.isdecimal():
        sys.exit(f"ERROR: RUN={number!r}: must be the number of a run of Check")
    run = github.read_run(int(number))
    pull = github.find_pull(run)
    if pull is None:
        print("No open pull request has this commit: nothing to comment on.")
        return
    artifacts, failure = github.list_artifacts(int(number)), None
    if "changes" not in artifacts:
        changes = "The run ended before it knew what changes.\n"
    else:
        try:
            data = github.read_artifact(int(number), "changes", report.SIZE)
            changes = report.markdown(report.read_changes(data))
        except ValueError as error:
            changes = "The list of its changes cannot be read.\n"
            failure = (
                f"ERROR: run {number}: {error}; did the pull request change tools/?"
            )
    github.keep_comment(pull, MARK, comment(run, artifacts, changes))
    if failure:
        sys.exit(failure)


if __name__ == "__main__":
    main()
