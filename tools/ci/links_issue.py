"""Opens or updates the issue that lists dead links; closes it when there are none.

    python3 -m tools.ci.links_issue FOLDER

FOLDER contains the `output.json` of `tools.links`. It has texts from other servers, so
it is untrusted: validated, and quoted in code blocks. Standard library only.
"""

import json
import sys
from pathlib import Path

from builder.untrusted import Number, Text, validate
from tools.ci.fitting import fit_text, quote_in_issue
from tools.ci.github import keep_issue
from tools.links import DEAD

TITLE = "Links out of the book are dead"
SIZE = 5_000_000  # bytes
USED = dict.fromkeys(("filename", "uri", "status", "info"), Text(20_000))
USED |= {"lineno": Number(1_000_000)}


def dead_links(file: Path) -> list[str]:
    """The dead links in an `output.json`, each as `file:line: link: reason`.

    Raises:
        ValueError: it is not what Sphinx writes; the message has the line.
    """
    if file.is_symlink() or not file.is_file() or file.stat().st_size > SIZE:
        raise ValueError(f"{file}: not a plain file of at most {SIZE} bytes")
    dead = []
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        try:
            link = json.loads(line)
            used = {key: link.get(key) for key in USED}
            validate("link", used, USED)
        except (ValueError, AttributeError, RecursionError) as error:
            raise ValueError(f"{file}:{number}: {error}") from None
        if used["status"] in DEAD:
            where = f"{used['filename']}:{used['lineno']}"
            dead.append(f"{where}: {used['uri']}: {used['info']}")
    return sorted(dead)


def main(folder: str) -> None:
    """Read the results; open, update or close the issue."""
    try:
        dead = dead_links(Path(folder, "output.json"))
    except ValueError as error:
        sys.exit(f"ERROR: {error}; the artifact is not what `tools.links` writes")
    parts = [quote_in_issue(link, "text") for link in dead]
    keep_issue(TITLE, fit_text(parts) if parts else None)


if __name__ == "__main__":
    main(sys.argv[1])
