"""The audit tells what is wrong with a page, and when it cannot audit."""

import os
import shutil
import sys

import pytest

from tests.helpers.small_book import REPOSITORY, run_command

GOOD = """<!doctype html><html lang="en"><head><title>A page</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"></head>
<body><main><h1>A page</h1><p>{}</p></main></body></html>
"""


@pytest.fixture
def folder(tmp_path):
    """A repository with the tools and a site of one good page."""
    for part in ("builder", "tools"):
        left_out = shutil.ignore_patterns("node_modules")
        shutil.copytree(REPOSITORY / part, tmp_path / part, ignore=left_out)
    (tmp_path / "_toc.yml").write_text("format: jb-book\nroot: book/index\n")
    page = tmp_path / "_build" / "html" / "book" / "index.html"
    page.parent.mkdir(parents=True)
    page.write_text(GOOD.format("Good."))
    return tmp_path


def audit(folder, *options, **variables):
    """Run the audit of a folder; its exit status and all it said."""
    command = [sys.executable, "-m", "tools.audit", *options]
    result = run_command(*command, folder=folder, env=os.environ | variables)
    return result.returncode, result.stdout + result.stderr


def test_a_good_page_has_no_findings(chromium, folder):
    """Figures are weighed apart."""
    page = folder / "_build" / "html" / "book" / "index.html"
    points = os.urandom(25_000).hex()
    drawing = f"<svg role='img' aria-label='x'><!--{points}--></svg>"
    image = "<img alt='x' src='x.svg'>"
    page.write_text(GOOD.format(f"<figure>{drawing}</figure>{image}"))
    page.with_name("x.svg").write_text(
        f"<svg xmlns='http://www.w3.org/2000/svg'><!--{points}--></svg>"
    )
    status, said = audit(folder, "--no-lighthouse")
    assert status == 0, said
    assert "Nothing found." in said
    assert "  0  book/index\n" in said
    kilobytes, html, figures, *_ = said.splitlines()[-3].split()
    assert float(kilobytes) == float(html) < 1
    assert float(figures) > 50


FAULTS = {
    "image": ('<img src="index.html">', "image-alt: img"),
    "folded": (
        "<details><b style='color: #bbb'>Pale</b></details>",
        "color-contrast: b",
    ),
    "error": ("<script>throw Error('planted')</script>", "planted"),
    "elsewhere": ("<img alt=x src='http://127.0.0.2/x.png'>", "fetched from elsewhere"),
    "weight": (os.urandom(45_000).hex(), "over its budget of 40000"),
}


def test_each_planted_fault_is_named_with_its_page(chromium, folder):
    site = folder / "_build" / "html"
    chapters = "".join(f"  - file: book/{name}\n" for name in FAULTS)
    contents = f"format: jb-book\nroot: book/index\nchapters:\n{chapters}"
    (folder / "_toc.yml").write_text(contents)
    for name, (text, _) in FAULTS.items():
        (site / f"book/{name}.html").write_text(GOOD.format(text))
    status, said = audit(folder, "--no-lighthouse")
    assert status == 1, said
    for name, (_, named) in FAULTS.items():
        lines = [line for line in said.splitlines() if f"book/{name}: " in line]
        assert any(named in line for line in lines), (name, said)
    assert "book/index: 0 findings" in said


@pytest.mark.parametrize(
    ("options", "variables", "reason"),
    [
        ("--no-lighthouse --pages book/lost", {}, "book/lost: no such page"),
        ("--no-lighthouse", {"BROWSER_PATH": ""}, "no Chromium or Chrome found"),
        ("", {"BROWSER_PATH": sys.executable}, "Lighthouse needs Node.js"),
    ],
)
def test_what_is_missing_is_said(folder, options, variables, reason):
    """Exit status 2, and never a pass."""
    status, said = audit(folder, *options.split(), PATH="/nowhere", **variables)
    assert status == 2
    assert reason in said
