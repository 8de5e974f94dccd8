"""Removes the rules of style sheets that no page of the book uses.

The theme's sheets have rules for every directive of Sphinx and many extensions. A rule
is removed if each of its selectors requires a class, an id or an element that no page
has and no script names; so is a variable that nothing reads. Attributes, states and the
arguments of :not() and :is() are ignored. A page is 6 KB lighter with gzip: the page
vmap/axes weighs 34.6 KB and not 40.6, which is over its budget.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import tinycss2
from sphinx.application import Sphinx

from builder.strict import stop

TAG = re.compile(r"<([a-z][a-z0-9]*)")
NAMES = re.compile(r'\s(?:class|id)="([^"]*)"')
WORD = re.compile(r"[A-Za-z_][\w-]*")
SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
VARIABLE = re.compile(r"var\(\s*(--[\w-]+)")
NESTING = ("media", "supports")


def names_on_the_site(site: Path) -> set[str]:
    """The elements, classes, ids and variables of all pages, and words of scripts."""
    words = {"html", "body"}
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        words.update(TAG.findall(text))
        words.update(VARIABLE.findall(text))
        for names in set(NAMES.findall(text)):
            words.update(names.split())
        for script in SCRIPT.findall(text):
            words.update(WORD.findall(script))
    for script in (site / "_static").rglob("*.js"):
        text = script.read_text(encoding="utf-8")
        words.update(WORD.findall(text))
        words.update(VARIABLE.findall(text))
    return words


def required_names(selector: list) -> Iterator[str]:
    """The elements, classes and ids that a selector requires."""
    before = None
    for token in selector:
        if token.type == "hash":
            yield token.value
        elif token.type == "ident" and before != ":":
            yield token.value if before == "." else token.lower_value
        before = token.value if token.type == "literal" else None


def split_selectors(prelude: list) -> Iterator[list]:
    """Split a rule's prelude at commas into its selectors."""
    selector = []
    for token in prelude:
        if token.type == "literal" and token.value == ",":
            yield selector
            selector = []
        else:
            selector.append(token)
    yield selector


def parse_sheet(name: str, text: str) -> list:
    """Parse a style sheet; stop the build with file and line if it is invalid."""
    rules = tinycss2.parse_stylesheet(text, True, True)
    for rule in rules:
        parts = [rule]
        if rule.type == "qualified-rule":
            parts = rule.prelude + tinycss2.parse_blocks_contents(rule.content)
        for part in parts:
            if part.type == "error":
                stop([f"{name}:{part.source_line}: {part.message}"])
    return rules


def used_declarations(content: list, words: set[str]) -> str:
    """Serialize a rule's declarations without unused variables."""
    return ";".join(
        part.serialize().strip()
        for part in tinycss2.parse_blocks_contents(content, True, True)
        if part.type != "declaration" or part.name[:2] != "--" or part.name in words
    )


def used_rules(rules: list, words: set[str]) -> str:
    """Serialize the rules that a page can use."""
    text = ""
    for rule in rules:
        if rule.type == "qualified-rule":
            selectors = [
                tinycss2.serialize(selector).strip()
                for selector in split_selectors(rule.prelude)
                if words.issuperset(required_names(selector))
            ]
            content = used_declarations(rule.content, words) if selectors else ""
            if content:
                text += f"{','.join(selectors)}{{{content}}}"
        elif rule.type == "at-rule" and rule.lower_at_keyword in NESTING:
            nested = tinycss2.parse_rule_list(rule.content, True, True)
            if inner := used_rules(nested, words):
                condition = tinycss2.serialize(rule.prelude).rstrip()
                text += f"@{rule.at_keyword}{condition}{{{inner}}}"
        else:
            text += rule.serialize()
    return text


def prune_sheets(sheets: dict[str, str], words: set[str]) -> dict[str, str]:
    """Prune style sheets, name -> text, that read each other's variables."""
    parsed = {name: parse_sheet(name, text) for name, text in sheets.items()}
    last, now = None, sheets
    while now != last:  # a variable may be read by another that was unused, too
        used = words.union(VARIABLE.findall("".join(now.values())))
        last = now
        now = {name: used_rules(rules, used) for name, rules in parsed.items()}
    return now


def prune_sheets_of_site(app: Sphinx) -> None:
    """Prune the style sheets of the site."""
    site = Path(app.outdir)
    sheets = {
        file.relative_to(site).as_posix(): file.read_text(encoding="utf-8")
        for file in sorted((site / "_static").rglob("*.css"))
    }
    for name, text in prune_sheets(sheets, names_on_the_site(site)).items():
        (site / name).write_text(text, encoding="utf-8")
