"""Lists dead external links, each with its file and line.

    python -m tools.links

It runs Sphinx's link check on the book's pages. The results are in
`_build/links/output.json`, a line for each link. Redirected links are not dead. Exit
status: 0 no dead links, 1 some, 2 the check failed.
"""

import json
import shutil
import sys
from pathlib import Path

from tools.builds import build_book, share_caches

ROOT = Path(__file__).parent.parent
FOLDER = Path("_build") / "links"
DEAD = ("broken", "timeout")


def find_dead_links(root: Path) -> list[dict]:
    """Check each link of a book; return Sphinx's results.

    Exits with status 2 if the pages cannot be read.
    """
    output = root / FOLDER
    results = output / "_build" / "html" / "output.json"
    # Sphinx checks only pages that it reads, so nothing of an earlier run may remain.
    shutil.rmtree(output, ignore_errors=True)
    share_caches(root, output)
    # The exit status is ignored: a dead link is a warning, so the build fails, too.
    _, printed = build_book(root, output, builder="linkcheck")
    if not results.exists():
        print(printed, file=sys.stderr)
        print("ERROR: the book was not read, so no link was checked", file=sys.stderr)
        sys.exit(2)
    shutil.copy(results, output / "output.json")
    return [json.loads(line) for line in results.read_text("utf-8").splitlines()]


def main() -> None:
    """Check this book; print the dead links."""
    links = find_dead_links(ROOT)
    dead = [link for link in links if link["status"] in DEAD]
    for link in sorted(dead, key=lambda link: (link["filename"], link["lineno"])):
        where = f"{link['filename']}:{link['lineno']}"
        print(f"ERROR: {where}: {link['uri']}: {link['info']}; fix or remove it")
    print(f"{len(links)} links, {len(dead)} of them dead")
    sys.exit(1 if dead else 0)


if __name__ == "__main__":
    main()
