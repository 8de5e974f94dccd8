"""Times the build against Jupyter Book's own, and weighs the pages.

    python -m tools.bench [--pages N] [--rounds N]

Makes a book of N pages (as many as this one has) out of this one's, in a
temporary folder; where N is more, programs differ from copy to copy. Each
round builds it twice from nothing: as this repository does, and as a plain
`jupyter-book build` with the stock theme does, one page after the other. The
ratio is taken within a round, so that a machine that slows down slows both.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tools.site import page_names, weight

ROOT = Path(__file__).parent.parent
JUPYTER_BOOK = str(Path(sys.executable).with_name("jupyter-book"))
ENVIRONMENT = os.environ | {"JAX_PLATFORMS": "cpu"}

STOCK = """\
title: The same pages, plainly
only_build_toc_files: true
exclude_patterns: [examples]
execute:
  execute_notebooks: force
  timeout: 60
sphinx:
  extra_extensions: [sphinx.ext.extlinks]
  config:
    extlinks:
      jax: ["https://docs.jax.dev/en/latest/_autosummary/%s.html", "%s"]
      numpy: ["https://numpy.org/doc/stable/reference/generated/numpy.%s.html", "%s"]
      numpyro: ["https://num.pyro.ai/en/stable/%s", "%s"]
"""

# Labels and links within the book, of which the copies would be many.
LINK = re.compile(r"^\([\w-]+\)=$|\[[^\]]*\]\(#[\w-]+\)|\{doc\}`[^`]*`", re.MULTILINE)
PROGRAM = re.compile(r"^(:load: \S+?|`{3,}\{curves\} \S+?)\.py$", re.MULTILINE)


def copy_pages(folder: Path, names: list[str], pages: int) -> list[str]:
    """Write `pages` copies of the named pages into a folder; return their names."""
    written = []
    for number in range(pages):
        copy, name = number // len(names), names[number % len(names)]
        text = (ROOT / f"{name}.md").read_text(encoding="utf-8")
        text = PROGRAM.sub(rf"\1_{copy}.py", LINK.sub("another place", text))
        page = folder / f"{name}_{copy}.md"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8")
        for loaded in re.findall(r"^:load: (\S+)_\d+\.py$", text, re.MULTILINE):
            program = (ROOT / name).parent / f"{loaded}.py"
            here = page.parent / f"{loaded}_{copy}.py"
            here.parent.mkdir(parents=True, exist_ok=True)
            original = program.read_text(encoding="utf-8")
            here.write_text(f"# Copy {copy}.\n{original}", encoding="utf-8")
        written.append(f"{name}_{copy}")
    return written


def make_book(folder: Path, names: list[str], pages: int, stock: bool) -> list[str]:
    """Write a book of copied pages, with this repository's settings or the stock's."""
    copies = copy_pages(folder, names, pages)
    lines = [f"  - file: {name}" for name in copies[1:]]
    toc = [f"root: {copies[0]}", "format: jb-book", "chapters:", *lines]
    (folder / "_toc.yml").write_text("\n".join(toc) + "\n", encoding="utf-8")
    if stock:
        (folder / "_config.yml").write_text(STOCK, encoding="utf-8")
    else:
        shutil.copy(ROOT / "_config.yml", folder)
        for part in ("_ext", "_static", "_templates"):
            shutil.copytree(ROOT / "book" / part, folder / "book" / part)
    return copies


def timed_build(folder: Path) -> tuple[float, str]:
    """Build a book; seconds and what it said. A build that fails ends the bench."""
    start = time.perf_counter()
    result = subprocess.run(
        [JUPYTER_BOOK, "build", "--quiet", "."],
        cwd=folder,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
    )
    seconds = time.perf_counter() - start
    if result.returncode:
        sys.exit(f"ERROR: {folder}: the build failed\n{result.stdout}{result.stderr}")
    return seconds, result.stdout


def compare_builds(folder: Path, pages: int, rounds: int) -> Path:
    """Print the ratio of cold builds; return the folder of the last of ours."""
    names = page_names(ROOT)
    ratios, ours, theirs = [], [], []
    for number in range(rounds):
        plain, book = folder / f"plain{number}", folder / f"book{number}"
        make_book(plain, names, pages, stock=True)
        make_book(book, names, pages, stock=False)
        for built, seconds in ((plain, theirs), (book, ours)):
            seconds.append(timed_build(built)[0])
        ratios.append(ours[-1] / theirs[-1])
        shutil.rmtree(plain)
    print(
        f"cold build, {pages} pages: {statistics.median(ratios):.2f} of a plain build "
        f"(median of {rounds}; {min(ratios):.2f} to {max(ratios):.2f}); "
        f"{statistics.median(ours):.1f} s against {statistics.median(theirs):.1f} s"
    )
    return book


def time_rebuilds(book: Path, rounds: int) -> None:
    """Print how long a build takes with nothing changed, and one example edited."""
    same = [timed_build(book)[0] for _ in range(rounds)]
    print(f"nothing changed: {statistics.median(same):.1f} s")
    beyond, own = [], []
    program = sorted((book / "examples").rglob("*.py"))[0]
    for number in range(rounds):
        program.write_text(f"# Edit {number}.\n{program.read_text(encoding='utf-8')}")
        seconds, said = timed_build(book)
        runs = [float(run) for run in re.findall(r"^ran .* in ([\d.]+) s$", said, re.M)]
        if len(runs) != 1:
            sys.exit(f"ERROR: an edit of one program ran {len(runs)} pages, not 1")
        own.append(runs[0])
        beyond.append(seconds - runs[0])
    print(
        f"one example edited: its page's run ({statistics.median(own):.1f} s) "
        f"+ {statistics.median(beyond):.1f} s"
    )


def weigh_pages() -> None:
    """Print what each page of the real book weighs over the wire."""
    print("\nKB over the wire, gzip, figures apart:")
    for name in page_names(ROOT):
        files = weight(ROOT / "_build" / "html" / f"{name}.html")
        print(f"{sum(files.values()) / 1000:6.1f}  {name}")


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    here = len(page_names(ROOT))
    parser.add_argument("--pages", type=int, default=here, help="copied, in order")
    parser.add_argument("--rounds", type=int, default=3, help="of each measurement")
    choice = parser.parse_args()
    if min(choice.pages, choice.rounds) < 1:
        parser.error("at least one page, and one round")
    timed_build(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        book = compare_builds(Path(folder), choice.pages, choice.rounds)
        time_rebuilds(book, choice.rounds)
    weigh_pages()


if __name__ == "__main__":
    main()
