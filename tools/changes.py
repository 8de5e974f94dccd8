"""What a change does to the site: pages, their weights and times, and outputs.

    python -m tools.changes BASE          against a commit, whose site it builds
    python -m tools.changes --save FILE   notes the site as it is
    python -m tools.changes --since FILE  against what was noted

BASE is built in a git worktree under `_build/base`, in this environment and with
the pages executed here, so that only what differs is run. The differences go to
`_build/changes/changes.json`, a table of them to standard output, the pages added
and changed to `_build/changes/preview.html`.
"""

import argparse
import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from builder.compare import first_difference, unified_diff
from builder.execute.cache import read_executed_pages
from builder.git import GitError, commit_of, git, head
from builder.page.cells import program_files
from builder.program import measures
from tools import preview_file
from tools.builds import EXECUTED, build_book, share_caches
from tools.ci.report import markdown
from tools.site import page_names, weight

ROOT = Path(__file__).parent.parent
# Of a page's weight: gzip finds a little more or less in the same words.
LIGHT = 0.01


@dataclass
class Page:
    """A built page: its text as Markdown, bytes over the wire, seconds it ran."""

    text: str
    weight: int
    seconds: float | None


@dataclass
class State:
    """A tree and its site at one time.

    Attributes:
        commit: of the tree; None where a file differs from it.
        pages: by name.
        outputs: the text of each program's `.out`, by the program's path.
        measured: the programs whose figures vary from run to run.
    """

    commit: str | None
    pages: dict[str, Page]
    outputs: dict[str, str]
    measured: list[str]


def read_state(root: Path) -> State:
    """Read a tree and the site that was built from it."""
    site, times = root / "_build" / "html", run_seconds(root)
    pages = {
        name: Page(
            text=(site / f"{name}.md").read_text(encoding="utf-8"),
            weight=sum(weight(site / f"{name}.html").values()),
            seconds=times.get(page_code(root / f"{name}.md")),
        )
        for name in page_names(root)
    }
    outputs, measured = {}, []
    for program in sorted((root / "examples").rglob("*.py")):
        name = program.relative_to(root).as_posix()
        if program.with_suffix(".out").exists():
            outputs[name] = program.with_suffix(".out").read_text(encoding="utf-8")
        if measures(program.read_text(encoding="utf-8")):
            measured.append(name)
    return State(head(root), pages, outputs, measured)


def page_code(page: Path) -> tuple[str, ...]:
    """The texts of a page's programs, by which the cache finds the page."""
    return tuple(file.read_text("utf-8").strip() for file in program_files(page))


def run_seconds(root: Path) -> dict[tuple[str, ...], float]:
    """How long each page that is kept ran, by its programs."""
    found = {}
    for folder in sorted(
        (root / EXECUTED).iterdir(), key=lambda each: each.stat().st_mtime
    ):
        pages = read_executed_pages(folder)
        found |= {programs: page.seconds for programs, page in pages.items()}
    return found


def compare(before: State, after: State) -> dict:
    """The differences between two states, in the form of `changes.json`."""
    pages = [
        changed_page(name, before.pages.get(name), after.pages.get(name))
        for name in sorted(before.pages | after.pages)
    ]
    outputs = [
        changed_output(name, before, after)
        for name in sorted(before.outputs | after.outputs)
    ]
    return {
        "base": before.commit,
        "head": after.commit,
        "pages": [page for page in pages if page],
        "outputs": [output for output in outputs if output],
    }


def changed_page(name: str, before: Page | None, after: Page | None) -> dict | None:
    """What is different about a page; None where nothing is.

    Its weight counts too, so that a change of a style sheet shows.
    """
    if before and after:
        heavier = abs(after.weight - before.weight) > LIGHT * before.weight
        if before.text == after.text and not heavier:
            return None
    return {
        "name": name,
        "state": change_kind(before, after),
        "before": before and before.weight,
        "after": after and after.weight,
        "seconds": [before and before.seconds, after and after.seconds],
    }


def changed_output(name: str, before: State, after: State) -> dict | None:
    """What is different about an output; None where no more than rounding is."""
    old, new = before.outputs.get(name), after.outputs.get(name)
    if old is not None and new is not None:
        measured = name in after.measured
        if first_difference(old, new, measured) is None:
            return None
    return {
        "program": name,
        "state": change_kind(old, new),
        "diff": unified_diff(old or "", new or ""),
    }


def change_kind(before, after) -> str:
    """Whether something was changed, added or removed."""
    if before is None:
        return "added"
    return "removed" if after is None else "changed"


def build_and_read(root: Path, called: str) -> State:
    """Build a tree's site and read it; a build that fails ends the program."""
    status, said = build_book(root)
    if status:
        print(said, file=sys.stderr)
        sys.exit(f"ERROR: {called}: its book was not built, so nothing is compared")
    return read_state(root)


def check_out(commit: str) -> Path:
    """The tree of a commit, under `_build/base`."""
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
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("base", nargs="?", metavar="BASE", help="a commit")
    what.add_argument("--save", type=Path, metavar="FILE")
    what.add_argument("--since", type=Path, metavar="FILE")
    choice = parser.parse_args()
    if choice.base == "":
        sys.exit("ERROR: against which commit? make changes BASE=HEAD^")
    if choice.save:
        choice.save.parent.mkdir(parents=True, exist_ok=True)
        choice.save.write_text(json.dumps(asdict(build_and_read(ROOT, "this tree"))))
        return
    try:
        before = load_state(choice.since) if choice.since else base_state(choice.base)
    except GitError as error:
        sys.exit(f"ERROR: {error}")
    changes = compare(before, build_and_read(ROOT, "this tree"))
    file = ROOT / "_build" / "changes" / "changes.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(changes, indent=1) + "\n", encoding="utf-8")
    shown = [page["name"] for page in changes["pages"] if page["state"] != "removed"]
    preview_file.write(ROOT / "_build" / "html", shown, file.with_name("preview.html"))
    print(markdown(changes))


def base_state(name: str) -> State:
    """The state of a commit."""
    commit = commit_of(ROOT, name)
    return build_and_read(check_out(commit), f"{name} ({commit[:10]})")


def load_state(file: Path) -> State:
    """A state that `--save` wrote."""
    found = json.loads(file.read_text(encoding="utf-8"))
    pages = {name: Page(**page) for name, page in found.pop("pages").items()}
    return State(pages=pages, **found)


if __name__ == "__main__":
    main()
