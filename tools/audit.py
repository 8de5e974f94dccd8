"""Audits the built site in a browser, against the budgets of a page.

    python -m tools.audit [--no-lighthouse] [--steady] [--pages book/index ...]

Measures each page's weight over the wire with gzip; runs axe-core on wide and narrow
screens, light and dark, with all solutions unfolded; runs Lighthouse for a phone.
Prints a table, then each finding with its page. Exit status: 0 no findings, 1 findings,
2 the audit could not run.
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
from tools.site import page_names
from tools.weight import DRAWING, PAGE_BUDGET

ROOT = Path(__file__).parent.parent
SITE = ROOT / "_build" / "html"
LIGHTHOUSE = ROOT / "tools" / "lighthouse"
SCREENS = [(width, scheme) for width in (1280, 360) for scheme in ("light", "dark")]
SCORES = ("performance", "accessibility", "best practices", "SEO")


@dataclass
class Audit:
    """The results for one page.

    Attributes:
        files: file -> bytes over the wire with headers; figures are excluded.
        figures: bytes over the wire of its figures.
        scores: Lighthouse's scores, in the order of `SCORES`.
        runs: the number of Lighthouse's runs; the best performance counts.
        findings: a message for each finding.
    """

    files: dict[str, int] = field(default_factory=dict)
    figures: int = 0
    scores: list[int] = field(default_factory=list)
    runs: int = 0
    findings: list[str] = field(default_factory=list)


def weigh_page(browser: Browser, address: str, name: str) -> Audit:
    """Load a page; count the bytes received, and note errors and external requests."""
    audit = Audit()
    context = browser.new_context()
    page = context.new_page()
    note = audit.findings.append
    page.on("console", lambda said: said.type == "error" and note(said.text))
    page.on("pageerror", lambda error: note(str(error)))
    requests = []
    page.on("request", lambda request: requests.append(request))
    page.goto(f"{address}/{name}.html", wait_until="networkidle")
    for request in requests:
        if not request.url.startswith((address, "data:", "blob:")):
            audit.findings.append(f"fetched from elsewhere: {request.url}")
        if not request.url.startswith(address) or request.failure:
            continue
        sizes = request.sizes()
        size = sizes["responseHeadersSize"] + sizes["responseBodySize"]
        if request.resource_type == "image":
            audit.figures += size
        else:
            audit.files[urlsplit(request.url).path.lstrip("/")] = size
    context.close()
    drawn = figure_bytes(SITE / f"{name}.html")
    audit.files[f"{name}.html"] -= drawn
    audit.figures += drawn
    if (total := sum(audit.files.values())) > PAGE_BUDGET:
        audit.findings.append(f"weighs {total} bytes, over its budget of {PAGE_BUDGET}")
    return audit


def figure_bytes(page: Path) -> int:
    """The bytes with gzip that inline figures add to a page."""
    text = page.read_text(encoding="utf-8")
    whole, rest = text.encode(), DRAWING.sub("", text).encode()
    return len(gzip.compress(whole, 6)) - len(gzip.compress(rest, 6))


def axe_findings(browser: Browser, url: str) -> list[str]:
    """Run axe-core on a page, on each screen."""
    messages = []
    for width, scheme in SCREENS:
        context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme
        )
        page = context.new_page()
        page.goto(url)
        page.evaluate("document.querySelectorAll('details').forEach((d) => d.open = 1)")
        messages += [f"axe, {width} px, {scheme}: {line}" for line in findings(page)]
        context.close()
    return messages


def lighthouse_scores(browser: str, addresses: list[str]) -> Iterator[dict]:
    """Run Lighthouse; yield its result for each address."""
    command = ["node", LIGHTHOUSE / "run.mjs", browser, *addresses]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        yield from map(json.loads, process.stdout)
    if process.returncode:
        stop_audit("Lighthouse could not measure every page")


def add_scores(audit: Audit, result: dict, steady: bool) -> None:
    """Store the scores; each below 100 is a finding, except performance if `steady`."""
    audit.scores, audit.runs = result["scores"], result["runs"]
    for what, score, lost in zip(SCORES, audit.scores, result["losses"], strict=True):
        if score < 100 and not (steady and what == "performance"):
            audit.findings.append(f"Lighthouse: {what} {score}: {lost}")


def install_lighthouse() -> None:
    """Install Lighthouse from its lock."""
    if not shutil.which("node") or not shutil.which("npm"):
        stop_audit("Lighthouse needs Node.js 20 or newer; --no-lighthouse goes without")
    if subprocess.run(["npm", "ci", "--silent"], cwd=LIGHTHOUSE).returncode:
        stop_audit(f"Lighthouse is not installed: `npm ci` failed in {LIGHTHOUSE}")


def stop_audit(reason: str) -> None:
    """Exit with status 2: something that the audit needs is missing."""
    print(f"ERROR: {reason}", file=sys.stderr)
    sys.exit(2)


def print_files(audits: dict[str, Audit]) -> None:
    """Print the weight of style sheets and scripts, and how many pages load them."""
    loaded = [item for audit in audits.values() for item in audit.files.items()]
    sizes, pages = dict(loaded), Counter(name for name, _ in loaded)
    print(f"\n{'bytes':>7}  {'pages':>5}  file, gzip and headers")
    for name, count in pages.most_common():
        if not name.endswith(".html"):
            print(f"{sizes[name]:>7}  {count:>5}  {name}")


def print_pages(audits: dict[str, Audit]) -> None:
    """Print the results, a line for each page."""
    print(f"\n{'KB':>5}  {'html':>5}  {'figs':>5}  perf  acc.  best  SEO  axe  page")
    for name, audit in audits.items():
        html = audit.files[f"{name}.html"]
        sizes = [sum(audit.files.values()), html, audit.figures]
        columns = [f"{size / 1000:5.1f}" for size in sizes]
        columns += [f"{score:4}" for score in audit.scores] or ["   -"] * 4
        axe = sum(line.startswith("axe, ") for line in audit.findings)
        best = f"  (performance: the best of {audit.runs})" if audit.runs > 1 else ""
        print(f"{'  '.join(columns)}  {axe:3}  {name}{best}")


def main() -> None:
    """Audit the pages; exit with the status."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--pages", nargs="+", help="such as book/index, not all")
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
                audit.findings += axe_findings(browser, url)
                print(f"{name}: {len(audit.findings)} findings", flush=True)
        results = [] if choice.no_lighthouse else lighthouse_scores(path, list(urls))
        for result in results:
            name = urls[result["address"]]
            add_scores(audits[name], result, choice.steady)
            print(f"{name}: {audits[name].scores}", flush=True)
    print_files(audits)
    print_pages(audits)
    lines = [f"{name}: {line}" for name in names for line in audits[name].findings]
    print("\n" + "\n".join(lines or ["Nothing found."]))
    sys.exit(1 if lines else 0)


if __name__ == "__main__":
    main()
