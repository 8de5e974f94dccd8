"""Says which links out of the book are dead, each at its file and line.

    python -m tools.links

Sphinx's own link check, on the book's pages as they are built. What it found
stays in `_build/links/output.json`, a line a link. A link that is redirected is
alive. Exit status: 0 all live, 1 some dead, 2 could not check.
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
    """Ask each link of a book; return what Sphinx says of each.

    Exits with status 2 where the pages cannot be read.
    """
    output = root / FOLDER
    found = output / "_build" / "html" / "output.json"
    # Another build's answers, and pages that Sphinx would not read again.
    shutil.rmtree(output, ignore_errors=True)
    share_caches(root, output)
    # A dead link is a warning, and so a failure of the build, too.
    _, said = build_book(root, output, builder="linkcheck")
    if not found.exists():
        print(said, file=sys.stderr)
        print("ERROR: the book was not read, so no link was asked", file=sys.stderr)
        sys.exit(2)
    shutil.copy(found, output / "output.json")
    return [json.loads(line) for line in found.read_text("utf-8").splitlines()]


def main() -> None:
    """Check, print the dead ones."""
    links = find_dead_links(ROOT)
    dead = [link for link in links if link["status"] in DEAD]
    for link in sorted(dead, key=lambda link: (link["filename"], link["lineno"])):
        where = f"{link['filename']}:{link['lineno']}"
        print(f"ERROR: {where}: {link['uri']}: {link['info']}; fix or remove it")
    print(f"{len(links)} links, {len(dead)} of them dead")
    sys.exit(1 if dead else 0)


if __name__ == "__main__":
    main()
