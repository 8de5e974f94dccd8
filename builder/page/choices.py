"""Draws a recorded call with its choices: a panel for each, the program's own first.

`{lanes}` and `{updates}` use it. The build draws every panel, and hides all but the
first. With a script (`book/_static/choices.js`) the reader chooses in the line of code
and follows one lane.
"""

import html
import itertools
import json
from pathlib import Path

from builder.execute.record_choices import (
    Array,
    Choice,
    Figure,
    Panel,
    figure_from_json,
)
from builder.page.recordings import RecordedFigure

COLORS = 8  # of lanes; where lanes are within lanes, half of them each


class ChoiceFigure(RecordedFigure):
    """A directive that draws a recorded call with its choices."""

    def draw(self, recordings: list[dict], program: Path) -> str:
        """The call with its choices.

        Raises:
            ValueError: there is none, or it cannot be shown.
        """
        if not recordings:
            raise ValueError("no such call ran with values")
        figure = figure_from_json(recordings[0])
        if figure.fault:
            raise ValueError(figure.fault)
        return figure_html(self.name, self.figure_id(program), figure)


def figure_html(kind: str, name: str, figure: Figure) -> str:
    """The figure: the line of code, then the panels.

    Arrays of the kind `updates` have their indices beside them.
    """
    code = "".join(code_html(part) for part in figure.code)
    panels = "".join(
        panel_html(panel, figure.heads, kind == "updates", hidden=number > 0)
        for number, panel in enumerate(figure.panels)
    )
    return (
        f'<figure class="choices {kind}" id="{name}" data-word="{figure.word}">'
        f'<pre class="call"><code>{code}</code></pre>{panels}</figure>'
    )


def code_html(part: str | Choice) -> str:
    """A part of the line of code; the script makes a control of a choice."""
    if isinstance(part, str):
        return html.escape(part)
    options = html.escape(json.dumps(part.options), quote=True)
    label = html.escape(part.label, quote=True)
    own = html.escape(part.options[0])
    return f'<span data-options="{options}" data-label="{label}">{own}</span>'


def panel_html(panel: Panel, heads: list[str], ruled: bool, hidden: bool) -> str:
    """A panel: its picture, what JAX says, and the table of its arrays."""
    parts = [array_html(array, panel.names, ruled) for array in panel.before]
    if panel.after:
        after = [array_html(array, panel.names, ruled) for array in panel.after]
        parts.append(f'<div class="gives"><span>→</span>{"".join(after)}</div>')
    words = html.escape("\n".join(" ".join(w.split()) for w in panel.words), quote=True)
    refused = f'<pre class="refused">{html.escape(panel.refused)}</pre>'
    at = " ".join(map(str, panel.at))
    return (
        f'<div class="panel" data-at="{at}" data-words="{words}" '
        f'data-lanes="{" ".join(panel.names)}"{" hidden" if hidden else ""}>'
        f'<div class="picture" role="img" aria-label="{words}">{"".join(parts)}</div>'
        f"{refused if panel.refused else ''}{table_html(panel.table, heads)}</div>"
    )


def table_html(rows: list[list[str]], heads: list[str]) -> str:
    """The table of a panel's arrays."""
    head = "".join(f'<th scope="col">{html.escape(text)}</th>' for text in heads)
    body = ""
    for name, *cells in rows:
        row = "".join(f"<td>{html.escape(text)}</td>" for text in cells)
        row += "<td></td>" * (len(heads) - 1 - len(cells))
        body += f'<tr><th scope="row"><code>{html.escape(name)}</code></th>{row}</tr>'
    return (
        '<div class="table-wrapper"><table class="docutils"><thead><tr>'
        f"{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def array_html(array: Array, names: list[str], ruled: bool) -> str:
    """An array: its name, and a grid of its elements for each of its leading axes."""
    shape = tuple(array.shape)
    label = f"<b>{html.escape(array.name)}</b>"
    if array.texts is None:
        return f'<div class="array">{label}<span>shape {shape}</span></div>'
    *leading, rows, columns = (1, 1, *shape)[-max(2, len(shape)) :]
    cells = iter(element_cells(array, names))
    grids = []
    for place in itertools.product(*map(range, leading)):
        title = f"<span>[{', '.join(map(str, place))}]</span>" if place else ""
        grid = ""
        if ruled and len(shape):
            corner = "<u></u>" if len(shape) > 1 else ""
            grid += corner + "".join(f"<u>{n}</u>" for n in range(columns))
        for row in range(rows):
            grid += f"<u>{row}</u>" if ruled and len(shape) > 1 else ""
            grid += "".join(itertools.islice(cells, columns))
        across = columns + (ruled and len(shape) > 1)
        grids.append(f'<div>{title}<div style="--n:{across}">{grid}</div></div>')
    grid = f'<div class="grids">{"".join(grids)}</div>'
    shared = "<span>every lane</span>" if names and array.lanes is None else ""
    return f'<div class="array">{label}{grid}{shared}</div>'


def element_cells(array: Array, names: list[str]) -> list[str]:
    """A cell for each element: its value, and the number of its lane."""
    if array.lanes is None:
        return [f'<i data-l="*">{html.escape(text)}</i>' for text in array.texts]
    cells = []
    for text, lanes in zip(array.texts, array.lanes, strict=True):
        levels = [names[lane].split(",") for lane in lanes]
        classes, badge = "", ""
        if len(names) == 1:
            classes = "l0" if lanes else ""
        elif levels and len(levels[0]) == 1:
            badge = " ".join(level for (level,) in levels)
            # An element that several updates reach has no color of one.
            classes = f"l{int(badge) % COLORS}" if len(levels) == 1 else ""
        elif levels:
            seen = [set(level) for level in zip(*levels, strict=True)]
            own = [next(iter(each)) if len(each) == 1 else "*" for each in seen]
            badge = ",".join(own)
            colored = zip("lm", own, strict=False)
            classes = " ".join(
                f"{letter}{int(n) % (COLORS // 2)}" for letter, n in colored if n != "*"
            )
        cells.append(
            f'<i class="{classes}" data-l="{" ".join(map(str, lanes))}">'
            f"{html.escape(text)}{badge and f'<b>{badge}</b>'}</i>"
        )
    return cells
