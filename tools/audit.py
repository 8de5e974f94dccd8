"""Audits the built site in a real browser, against the budgets of a page.

    python -m tools.audit [--no-lighthouse] [--steady] [--pages book/index ...]

Each page as it comes over the wire with gzip; as axe-core sees it, wide and
narrow, light and dark, with every fold open; as Lighthouse rates it on a phone.
Prints a table, then each finding with its page. Exit status: 0 nothing found,
1 findings, 2 could not audit.
"""

import argparse
import gzip
import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, sync_playwright

from tools.axe import findings
from tools.browser import ARGUMENTS, find_browser, served
from tools.ci.report import BUDGET
from tools.site import DRAWING, page_names

ROOT = Path(__file__).parent.parent
SITE = ROOT / "_build" / "html"
LIGHTHOUSE = ROOT / "tools" / "lighthouse"
SCREENS = [(width, scheme) for width in (1280, 360) for scheme in ("light", "dark")]
SCORES = ("performance", "accessibility", "best practices", "SEO")


@dataclass
class Audit:
    """What was measured of a page.

    Attributes:
        files: bytes over the wire, headers too, by file; figures are left out.
        figures: bytes over the wire of its figures.
        axe: how many findings axe-core had.
        scores: Lighthouse's four; the first is the best of `runs`.
        wrong: every finding, in words.
    """

    files: dict[str, int] = field(default_factory=dict)
    figures: int = 0
    axe: int = 0
    scores: list[int] = field(default_factory=list)
    runs: int = 0
    wrong: list[str] = field(default_factory=list)


def weigh_page(browser: Browser, address: str, name: str) -> Audit:
    """Load a page and count the bytes that the browser got."""
    audit = Audit()
    context = browser.new_context()
    page = context.new_page()
    page.on("console", lambda say: say.type == "error" and audit.wrong.append(say.text))
    page.on("pageerror", lambda error: audit.wrong.append(str(error)))
    wire = context.new_cdp_session(page)
    asked = {}  # by the number of the request: its address and what it is for

    def finished(event):
        url, kind = asked[event["requestId"]]
        size = int(event["encodedDataLength"])
        if kind == "Image":
            audit.figures += size
        elif url.startswith(("http:", "https:")):
            audit.files[urlsplit(url).path.lstrip("/")] = size

    def sent(event):
        url = event["request"]["url"]
        asked[event["requestId"]] = url, event.get("type")
        if not url.startswith((address, "data:", "blob:")):
            audit.wrong.append(f"fetched from elsewhere: {url}")

    wire.on("Network.requestWillBeSent", sent)
    wire.on("Network.loadingFinished", finished)
    wire.send("Network.enable")
    page.goto(f"{address}/{name}.html", wait_until="networkidle")
    context.close()
    drawn = figure_bytes(SITE / f"{name}.html")
    audit.files[f"{name}.html"] -= drawn
    audit.figures += drawn
    if (total := sum(audit.files.values())) > BUDGET:
        audit.wrong.append(f"weighs {total} bytes, over the {BUDGET} of its budget")
    return audit


def figure_bytes(page: Path) -> int:
    """Bytes that the figures within a page add to it, with gzip."""
    text = page.read_text(encoding="utf-8")
    whole, rest = text.encode(), DRAWING.sub("", text).encode()
    return len(gzip.compress(whole, 6)) - len(gzip.compress(rest, 6))


def axe_findings(browser: Browser, url: str) -> list[str]:
    """What axe-core finds on a page, on each screen."""
    found = []
    for width, scheme in SCREENS:
        context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme
        )
        page = context.new_page()
        page.goto(url)
        page.evaluate("document.querySelectorAll('details').forEach((d) => d.open = 1)")
        found += [f"axe, {width} px, {scheme}: {line}" for line in findings(page)]
        context.close()
    return found


def lighthouse_scores(browser: str, addresses: list[str]) -> Iterator[dict]:
    """Lighthouse's answer for each address, as it comes."""
    command = ["node", LIGHTHOUSE / "run.mjs", browser, *addresses]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        yield from map(json.loads, process.stdout)
    if process.returncode:
        stop_audit("Lighthouse could not measure every page")


def mark_failures(audit: Audit, rated: dict, steady: bool) -> None:
    """Note the scores; each below 100 is a finding."""
    audit.scores, audit.runs = rated["scores"], rated["runs"]
    for what, score, lost in zip(SCORES, audit.scores, rated["losses"], strict=True):
        if score < 100 and not (steady and what == "performance"):
            audit.wrong.append(f"Lighthouse: {what} {score}: {lost}")


def install_lighthouse() -> None:
    """Install it from its lock."""
    if not shutil.which("node") or not shutil.which("npm"):
        stop_audit(
            "Lighthouse needs Node.js 20 or newer and npm; --no-lighthouse goes without"
        )
    if subprocess.run(["npm", "ci", "--silent"], cwd=LIGHTHOUSE).returncode:
        stop_audit(f"Lighthouse is not installed: `npm ci` failed in {LIGHTHOUSE}")


def stop_audit(reason: str) -> None:
    """End, since something to audit with, or to audit, is missing."""
    print(f"ERROR: {reason}", file=sys.stderr)
    sys.exit(2)


def print_files(audits: dict[str, Audit]) -> None:
    """Print what each file weighs that more than one page loads."""
    pages = Counter(name for audit in audits.values() for name in audit.files)
    sizes = {
        name: size for audit in audits.values() for name, size in audit.files.items()
    }
    print(f"\n{'bytes':>7}  {'pages':>5}  file, gzip and headers")
    for name, count in pages.most_common():
        if not name.endswith(".html"):
            print(f"{sizes[name]:>7}  {count:>5}  {name}")


def print_pages(audits: dict[str, Audit]) -> None:
    """Print the table: a line a page."""
    print(f"\n{'KB':>5}  {'html':>5}  {'figs':>5}  perf  acc.  best  SEO  axe  page")
    for name, audit in audits.items():
        html = audit.files[f"{name}.html"]
        sizes = [sum(audit.files.values()), html, audit.figures]
        columns = [f"{size / 1000:5.1f}" for size in sizes]
        columns += [f"{score:4}" for score in audit.scores] or ["   -"] * 4
        best = f"  (performance: the best of {audit.runs})" if audit.runs > 1 else ""
        print(f"{'  '.join(columns)}  {audit.axe:3}  {name}{best}")


def main() -> None:
    """Measure, print, judge."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument(
        "--pages", nargs="+", help="such as book/index; all if left out"
    )
    parser.add_argument("--no-lighthouse", action="store_true", help="faster")
    parser.add_argument("--steady", action="store_true", help="print performance only")
    choice = parser.parse_args()
    names = choice.pages or page_names(ROOT)
    for name in names:
        if not (SITE / f"{name}.html").is_file():
            stop_audit(f"{name}: no such page in {SITE}; `make book` builds them")
    path = find_browser()
    if path is None:
        stop_audit("no Chromium or Chrome found: install one or set BROWSER_PATH")
    if not choice.no_lighthouse:
        install_lighthouse()
    with served(SITE) as address:
        urls = {f"{address}/{name}.html": name for name in names}
        audits = {}
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
            for url, name in urls.items():
                audit = audits[name] = weigh_page(browser, address, name)
                found = axe_findings(browser, url)
                audit.axe = len(found)
                audit.wrong += found
                print(f"{name}: {len(audit.wrong)} findings", flush=True)
        for rated in (
            [] if choice.no_lighthouse else lighthouse_scores(path, list(urls))
        ):
            audit = audits[urls[rated["address"]]]
            mark_failures(audit, rated, choice.steady)
            print(f"{urls[rated['address']]}: {audit.scores}", flush=True)
    print_files(audits)
    print_pages(audits)
    wrong = [
        f"{name}: {line}" for name, audit in audits.items() for line in audit.wrong
    ]
    print("\n" + "\n".join(wrong or ["Nothing found."]))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
