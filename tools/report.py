"""What a change does to the site, as Markdown. A stub: part C writes the real one."""

import json


def markdown(changes: dict) -> str:
    """The changes, as Markdown."""
    return json.dumps(changes, indent=1)


def visible(text: str) -> str:
    """The text."""
    return text
