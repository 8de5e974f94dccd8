"""Chooses the style sheets and scripts that each page loads.

A page loads one sheet and one script, joined from those that all pages need, and the
sheets and scripts of what it shows. Joined, they are 5 KB lighter with gzip. Sphinx and
its extensions add files of their own to every page; those unused here are left out.
"""

import re
from pathlib import Path
from posixpath import basename

from sphinx.application import Sphinx

# Prefixes of file names.
UNUSED = (
    "mystnb.",  # 43 KB of CSS, replaced by programs.css
    "furo-extensions.",  # for other extensions' directives
    "copybutton.css",  # replaced by programs.css
    "clipboard",  # replaced by copy.js
    "doctools",  # keyboard shortcuts of Sphinx
    "sphinx_highlight",  # for Sphinx's own search
)
# Prefix of a file's name -> what the HTML of a page contains that needs it.
FOR_SOME_PAGES = {
    "backends.": 'class="backends',  # outputs of both a CPU and a GPU
    "steps.": 'class="steps',  # a scan step by step
    "choices.": 'class="choices',  # axes or indices that a reader chooses
    "filter-rows.": 'class="filter-rows',  # tables whose rows a reader can filter
}
JOINED = {"css_files": "_static/site.css", "script_files": "_static/site.js"}


def choose_files(app: Sphinx, pagename: str, template: str, context: dict, doctree):
    """Replace the files that Sphinx would load on a page by those that it needs."""
    body = context.get("body", "")
    own_sheet = f"pages/{pagename.removeprefix('book/').replace('/', '-')}.css"
    for kind, joined in JOINED.items():
        everywhere, here = [], []
        for asset in context[kind]:
            file = str(asset.filename or "")
            needed_by = [
                needs
                for prefix, needs in FOR_SOME_PAGES.items()
                if basename(file).startswith(prefix)
            ]
            if basename(file).startswith(UNUSED):
                continue
            if needed_by or "/pages/" in file:
                if file.endswith(own_sheet) or any(n in body for n in needed_by):
                    here.append(asset)
            else:
                everywhere.append(asset)
        join_files(Path(app.outdir), everywhere, joined)
        context[kind] = [type(everywhere[0])(joined), *here]


def join_files(site: Path, assets: list, joined: str) -> None:
    """Write sheets or scripts, in their order, into one file of the site."""
    texts = []
    for asset in assets:
        text = (site / asset.filename).read_text(encoding="utf-8")
        text = re.sub(r"(?m)^//# sourceMappingURL=.*", "", text)
        media = asset.attributes.get("media")
        texts.append(f"@media {media} {{\n{text}}}\n" if media else text)
    (site / joined).write_text("\n".join(texts), encoding="utf-8")
