"""Writes pages of the built site into one HTML file that loads nothing.

Reviewers of a pull request open it as an artifact of its run, on GitHub's domain and
not on the site's.
"""

import base64
import html
import mimetypes
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup

SIZE = 10_000_000  # bytes; a phone opens it

# Elements that work only within the site.
ELSEWHERE = ".search-open, .page-menu"
URL = re.compile(r"""url\((["']?)(?!data:|#)([^)"']+)\1\)""")

# The browser applies the policy to the file and to each page in it.
POLICY = (
    "default-src 'none'; img-src data:; font-src data:; "
    "style-src 'unsafe-inline'; script-src 'unsafe-inline'"
)
# The frames have no sandbox: it would block the pages' scripts, and protect nothing,
# since the whole file has the same author.
FILE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Changed pages</title>
<link rel="icon" href="data:,">
<style>
body {{ font-family: system-ui, sans-serif; margin: 1rem; }}
summary {{ padding: 0.5rem 0; font-weight: 600; overflow-wrap: anywhere; }}
iframe {{ box-sizing: border-box; width: 100%; height: 85vh; border: 1px solid; }}
</style>
</head>
<body>
<main>
<h1>Changed pages</h1>
<p>{note}</p>
{pages}{missing}</main>
</body>
</html>
"""
NOTE = "As they would be published. Search and links between pages do not work here."
PAGE = """\
<details{opened}>
<summary>{name}</summary>
<iframe title="{name}" loading="lazy" srcdoc="{page}"></iframe>
</details>
"""
LEFT = "<p>Too much for one file, not shown:</p>\n<ul>\n{names}</ul>\n"


def write(site: Path, pages: list[str], file: Path) -> None:
    """Write the pages of a site, named as in `_toc.yml`, into one file.

    Its size is at most 10 MB; it lists the pages that are left out.

    Raises:
        ValueError: a page, or a file that it needs, is not in the site.
    """
    parts, left, room = [], [], SIZE
    for name in pages:
        if not left:
            opened, page = "" if parts else " open", html.escape(_alone(site, name))
            part = PAGE.format(name=html.escape(name), opened=opened, page=page)
            room -= len(part.encode())
        if room < 0:
            left.append(f"<li>{html.escape(name)}</li>\n")
        else:
            parts.append(part)
    missing = LEFT.format(names="".join(left)) if left else ""
    note = NOTE if pages else "No page has changed."
    text = FILE.format(policy=POLICY, note=note, pages="".join(parts), missing=missing)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _alone(site, name):
    """The HTML of a page with its style sheets, scripts and images inlined."""
    path = site / f"{name}.html"
    soup = BeautifulSoup(_read(path).decode(), "html.parser")
    for tag in soup.select(ELSEWHERE):
        tag.decompose()
    for tag in soup.select("link[rel=stylesheet]"):
        style = soup.new_tag("style", media=tag.get("media", "all"))
        style.string = _style(_beside(path, tag["href"]))
        tag.replace_with(style)
    for tag in soup.select("script[src]"):
        # The only text that would end the element.
        text = _read(_beside(path, tag.attrs.pop("src"))).decode()
        tag.string = text.replace("</script", "<\\/script")
    for tag in soup.select("img[src]"):
        if not tag["src"].startswith("data:"):
            tag["src"] = _data(_beside(path, tag["src"]))
    for tag in soup.select("link"):  # icon, alternate formats, next page
        tag.decompose()
    for tag in soup.select("a[href]"):
        if urlsplit(tag["href"]).scheme in ("http", "https"):
            tag["target"], tag["rel"] = "_blank", "noopener"
        elif not tag["href"].startswith("#"):  # to a page that is not here
            del tag["href"]
    # Without it `#heading` would refer to the enclosing file.
    soup.head.insert(0, soup.new_tag("base", href="about:srcdoc"))
    return str(soup)


def _style(path):
    """A style sheet with its images inlined."""
    text = _read(path).decode()
    return URL.sub(lambda found: f'url("{_data(_beside(path, found[2]))}")', text)


def _data(path):
    """A file as a data URL."""
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return f"data:{kind};base64,{base64.b64encode(_read(path)).decode()}"


def _beside(path, link):
    return path.parent / unquote(urlsplit(link).path)


def _read(path):
    try:
        return path.read_bytes()
    except OSError as error:
        raise ValueError(f"{path}: {error.strerror}; `make book` builds it") from None
