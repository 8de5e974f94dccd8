"""Compares the site with a commit's: pages, their weights and times, outputs.

    python -m tools.changes BASE

BASE is built in a git worktree under `_build/base`, in this environment and with this
cache, so that only what differs is run. It writes `_build/changes/changes.json`, a
preview of the pages added and changed beside it, and prints a table.
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from builder.compare import first_difference, unified_diff
from builder.execute.cache import read_executed_pages
from builder.git import GitError, commit_of, git, head
from builder.page.cells import program_files
from builder.program import find_programs, what_varies
from tools import preview_file
from tools.builds import EXECUTED, build_book, share_caches
from tools.ci.report import markdown
from tools.site import page_names
from tools.weight import weight

ROOT = Path(__file__).parent.parent
# The fraction of a page's weight that may change without being reported.
LIGHT = 0.01


@dataclass
class Page:
    """A built page: its Markdown, bytes over the wire, seconds of its run."""

    text: str
    weight: int
    seconds: float | None


@dataclass
class State:
    """The state of a working tree and its site.

    Attributes:
        commit: the tree's commit; None if a file differs from it.
        pages: name -> page.
        outputs: path of a program -> text of its `.out`.
        varies: path of each program that declares something to vary -> what.
    """

    commit: str | None
    pages: dict[str, Page]
    outputs: dict[str, str]
    varies: dict[str, str]


def read_state(root: Path) -> State:
    """Read a working tree and the site in its `_build`."""
    site, times = root / "_build" / "html", run_seconds(root)
    pages = {
        name: Page(
            text=(site / f"{name}.md").read_text(encoding="utf-8"),
            weight=sum(weight(site / f"{name}.html").values()),
            seconds=times.get(page_code(root / f"{name}.md")),
        )
        for name in page_names(root)
    }
    outputs, varies = {}, {}
    for program in find_programs(root / "examples"):
        name = program.relative_to(root).as_posix()
        if program.with_suffix(".out").exists():
            outputs[name] = program.with_suffix(".out").read_text(encoding="utf-8")
        if what := what_varies(program.read_text(encoding="utf-8")):
            varies[name] = what
    return State(head(root), pages, outputs, varies)


def page_code(page: Path) -> tuple[str, ...]:
    """The texts of a page's programs, its key in `run_seconds`."""
    return tuple(file.read_text("utf-8").strip() for file in program_files(page))


def run_seconds(root: Path) -> dict[tuple[str, ...], float]:
    """Texts of a page's programs -> seconds of its last run, in any environment."""
    folders = sorted((root / EXECUTED).iterdir(), key=lambda each: each.stat().st_mtime)
    return {
        programs: page.seconds
        for folder in folders
        for programs, page in read_executed_pages(folder).items()
    }


def compare(before: State, after: State) -> dict:
    """The differences between two states, in the schema of `changes.json`."""
    pages, outputs = [], []
    for name in sorted(before.pages | after.pages):
        old, new = before.pages.get(name), after.pages.get(name)
        # The weight shows changes of style sheets.
        heavier = old and new and abs(new.weight - old.weight) > LIGHT * old.weight
        if old and new and old.text == new.text and not heavier:
            continue
        page = {"name": name, "state": change_kind(old, new)}
        page |= {"before": old and old.weight, "after": new and new.weight}
        pages.append(page | {"seconds": [old and old.seconds, new and new.seconds]})
    for name in sorted(before.outputs | after.outputs):
        old, new = before.outputs.get(name), after.outputs.get(name)
        both = None not in (old, new)
        if both and first_difference(old, new, after.varies.get(name)) is None:
            continue
        output = {"program": name, "state": change_kind(old, new)}
        outputs.append(output | {"diff": unified_diff(old or "", new or "")})
    return {
        "base": before.commit,
        "head": after.commit,
        "pages": pages,
        "outputs": outputs,
    }


def change_kind(before: object, after: object) -> str:
    """The state of an entry: "changed", "added" or "removed"."""
    if before is None:
        return "added"
    return "removed" if after is None else "changed"


def build_and_read(root: Path, called: str) -> State:
    """Build and read a tree's site; exit with an error if the build fails."""
    status, printed = build_book(root)
    if status:
        print(printed, file=sys.stderr)
        sys.exit(f"ERROR: {called}: its book was not built, so nothing is compared")
    return read_state(root)


def check_out(commit: str) -> Path:
    """Check a commit out under `_build/base`; return that folder."""
    base = ROOT / "_build" / "base"
    git(ROOT, "worktree", "prune")
    if base.exists():
        git(base, "checkout", "--quiet", "--force", "--detach", commit)
    else:
        git(ROOT, "worktree", "add", "--quiet", "--detach", str(base), commit)
    share_caches(ROOT, base)
    return base


def main() -> None:
    """Compare, write, print."""
    base = sys.argv[1]
    if not base:
        sys.exit("ERROR: against which commit? make changes BASE=HEAD^")
    try:
        commit = commit_of(ROOT, base)
        before = build_and_read(check_out(commit), f"{base} ({commit[:10]})")
    except GitError as error:
        sys.exit(f"ERROR: {error}")
    changes = compare(before, build_and_read(ROOT, "this tree"))
    file = ROOT / "_build" / "changes" / "changes.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(changes, indent=1) + "\n", encoding="utf-8")
    shown = [page["name"] for page in changes["pages"] if page["state"] != "removed"]
    preview_file.write(ROOT / "_build" / "html", shown, file.with_name("preview.html"))
    print(markdown(changes))


if __name__ == "__main__":
    main()
