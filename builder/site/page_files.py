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
        here = [
            asset
            for asset in context[kind]
            if name_of(asset).endswith(own_sheet)
            or any(needs in body for needs in needed_by(asset))
        ]
        everywhere = needed_everywhere(context[kind])
        # Written now for the hash in its address, and at the end with the theme's last
        # version of the colors of code.
        join_files(Path(app.outdir), everywhere, joined)
        context[kind] = [type(everywhere[0])(joined), *here]


def join_for_site(app: Sphinx) -> None:
    """Write the sheet and the script that all pages load."""
    if not hasattr(app.builder, "globalcontext"):
        return  # no page was written, so both are there
    for kind, joined in JOINED.items():
        everywhere = needed_everywhere(app.builder.globalcontext[kind])
        join_files(Path(app.outdir), everywhere, joined)


def name_of(asset) -> str:
    """A sheet's or script's file; "" for a script within the page."""
    return str(asset.filename or "")


def needed_by(asset) -> list[str]:
    """What a page contains that needs an asset; [] if all pages or none need it."""
    name = basename(name_of(asset))
    return [need for prefix, need in FOR_SOME_PAGES.items() if name.startswith(prefix)]


def needed_everywhere(assets: list) -> list:
    """The sheets or scripts that all pages need, in their order."""
    return [
        asset
        for asset in assets
        if not basename(name_of(asset)).startswith(UNUSED)
        and not needed_by(asset)
        and "/pages/" not in name_of(asset)
    ]


def join_files(site: Path, assets: list, joined: str) -> None:
    """Write sheets or scripts, in their order, into one file of the site."""
    texts = []
    for asset in assets:
        text = (site / asset.filename).read_text(encoding="utf-8")
        text = re.sub(r"(?m)^//# sourceMappingURL=.*", "", text)
        media = asset.attributes.get("media")
        texts.append(f"@media {media} {{\n{text}}}\n" if media else text)
    file, text = site / joined, "\n".join(texts)
    # Pages are written in parallel: one process must not read what another writes.
    if not file.exists() or file.read_text(encoding="utf-8") != text:
        file.write_text(text, encoding="utf-8")
