"""Style sheets carry only what a page of this book can use.

The theme's are written for every directive of Sphinx and for many extensions.
A rule is dropped where each of its selectors asks for a class, an id or an
element that no page has and no script names; so is a variable that nothing
reads. What cannot be told stays: what stands in :not() or :is(), attributes,
states.
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
VARIABLE = re.compile(r"var\(\s*(--[\w-]+)")
NESTING = ("media", "supports")


def names_on_the_site(site: Path) -> set[str]:
    """Each element, class, id and variable of the pages, each word of the scripts."""
    words = {"html", "body"}
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        words.update(TAG.findall(text))
        words.update(VARIABLE.findall(text))
        for names in set(NAMES.findall(text)):
            words.update(names.split())
    for script in (site / "_static").rglob("*.js"):
        text = script.read_text(encoding="utf-8")
        words.update(WORD.findall(text))
        words.update(VARIABLE.findall(text))
    return words


def required_names(selector: list) -> Iterator[str]:
    """The elements, classes and ids that a selector asks for."""
    before = None
    for token in selector:
        if token.type == "hash":
            yield token.value
        elif token.type == "ident" and before != ":":
            yield token.value if before == "." else token.lower_value
        before = token.value if token.type == "literal" else None


def split_selectors(prelude: list) -> Iterator[list]:
    """The selectors of a rule, which commas divide."""
    selector = []
    for token in prelude:
        if token.type == "literal" and token.value == ",":
            yield selector
            selector = []
        else:
            selector.append(token)
    yield selector


def parse_sheet(name: str, text: str) -> list:
    """The rules of a style sheet; stops the build where it cannot be read."""
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
    """The declarations of a rule without the variables that nothing reads."""
    return ";".join(
        part.serialize().strip()
        for part in tinycss2.parse_blocks_contents(content, True, True)
        if part.type != "declaration" or part.name[:2] != "--" or part.name in words
    )


def used_rules(rules: list, words: set[str]) -> str:
    """The rules that a page can use, as text."""
    text = ""
    for rule in rules:
        if rule.type == "qualified-rule":
            kept = [
                s
                for s in split_selectors(rule.prelude)
                if words.issuperset(required_names(s))
            ]
            content = used_declarations(rule.content, words) if kept else ""
            if content:
                names = ",".join(tinycss2.serialize(s).strip() for s in kept)
                text += f"{names}{{{content}}}"
        elif rule.type == "at-rule" and rule.lower_at_keyword in NESTING:
            inner = used_rules(
                tinycss2.parse_rule_list(rule.content, True, True), words
            )
            if inner:
                condition = tinycss2.serialize(rule.prelude).rstrip()
                text += f"@{rule.at_keyword}{condition}{{{inner}}}"
        else:
            text += rule.serialize()
    return text


def prune_sheets(sheets: dict[str, str], words: set[str]) -> dict[str, str]:
    """Trim style sheets, by name, that read one another's variables."""
    parsed = {name: parse_sheet(name, text) for name, text in sheets.items()}
    # A variable that only an unused variable reads goes in the next round.
    last, now = None, sheets
    while now != last:
        read = VARIABLE.findall("".join(now.values()))
        known = words.union(read)
        last, now = (
            now,
            {name: used_rules(rules, known) for name, rules in parsed.items()},
        )
    return now


def prune_styles(app: Sphinx, exception: Exception | None) -> None:
    """Write each style sheet without the rules that no page uses."""
    if exception is not None or app.builder.format != "html":
        return
    site = Path(app.outdir)
    sheets = {
        file.relative_to(site).as_posix(): file.read_text(encoding="utf-8")
        for file in sorted((site / "_static").rglob("*.css"))
    }
    for name, text in prune_sheets(sheets, names_on_the_site(site)).items():
        (site / name).write_text(text, encoding="utf-8")
