"""Lists external links that are dead or lead to a page that was replaced.

    python -m tools.links

It runs Sphinx's link check on the book's pages. Then it reads each page that is alive
for a banner that says it was replaced, as JAX's documentation has on its old pages. The
results are in `_build/links/output.json`, a line for each link. Redirected links are
not dead. Exit status: 0 no dead links, 1 some, 2 the check failed.
"""

import html
import json
import re
import shutil
import sys
from functools import cache
from pathlib import Path
from urllib.request import Request, urlopen

from tools.builds import build_book, share_caches

ROOT = Path(__file__).parent.parent
FOLDER = Path("_build") / "links"
REPLACED = "replaced"
DEAD = ("broken", "timeout", REPLACED)
# The parts of a page in which a banner is, and what it says.
BANNER = re.compile(
    r"<(div|p|aside|section)\b[^>]*(?:admonition|announcement|banner|alert)[^>]*>"
    r"(.{,2000}?)</\1>",
    re.DOTALL,
)
WORDS = re.compile(
    r"superseded|deprecated page|no longer (?:maintained|updated)"
    r"|(?:has|have|was|were) (?:been )?(?:moved|replaced)",
    re.IGNORECASE,
)
LENGTH = 1_000_000  # bytes that are read of a page
SECONDS = 30  # that a page may take to answer


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
    links = [json.loads(line) for line in results.read_text("utf-8").splitlines()]
    for link in links:
        alive = link["status"] not in DEAD
        if alive and (banner := read_banner(link["uri"].partition("#")[0])):
            link |= {"status": REPLACED, "info": banner}
    text = "".join(f"{json.dumps(link)}\n" for link in links)
    (output / "output.json").write_text(text, encoding="utf-8")
    return links


@cache
def read_banner(address: str) -> str | None:
    """The text of a page's banner, if it says that the page was replaced.

    None also for a page that cannot be read: Sphinx has found it alive.
    """
    try:
        request = Request(address, headers={"User-Agent": "Mozilla/5.0"})
        with urlopen(request, timeout=SECONDS) as answer:
            page = answer.read(LENGTH).decode("utf-8", "replace")
    except (OSError, ValueError):
        return None
    for match in BANNER.finditer(page):
        text = " ".join(html.unescape(re.sub(r"<[^>]*>", " ", match[2])).split())
        if WORDS.search(text):
            return text[:300]
    return None


def main() -> None:
    """Check this book; print the dead links."""
    links = find_dead_links(ROOT)
    dead = [link for link in links if link["status"] in DEAD]
    for link in sorted(dead, key=lambda link: (link["filename"], link["lineno"])):
        where = f"{link['filename']}:{link['lineno']}"
        print(f"ERROR: {where}: {link['uri']}: {link['info']}; fix or remove it")
    print(f"{len(links)} links, {len(dead)} of them dead or replaced")
    sys.exit(1 if dead else 0)


if __name__ == "__main__":
    main()
