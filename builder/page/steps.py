"""Shows a program's scan step by step, from what `jax.lax.scan` really did.

A page asks for it by the path that `:load:` has, with names for the parts:

    ```{steps} ../../examples/lax-scan/index/school_epidemic.py
    :carry: susceptible, infected
    :ys: infected
    ```

A part that is called `-` is not shown. `:call: 2` shows the program's second scan.

The build runs the program with a `jax.lax.scan` that records each step, and stops if
the program then prints something else. The page has a table with a column for each
step: what came in from `xs`, the carry after it, what went out to `ys`. With a script
(`book/_static/steps.js`) the reader moves through the columns.
"""

import html
import json
from pathlib import Path

from docutils.parsers.rst import directives

from builder.execute.record_scan import PARTS, Recording
from builder.page.recordings import RecordedFigure

KINDS = ("xs", "carry", "ys")  # from top to bottom, as the data flow
HIDDEN = "-"
SINGULAR = {"xs": "x", "carry": "carry", "ys": "y"}


class Steps(RecordedFigure):
    """`{steps}`: the program is the argument; options name the parts and the call."""

    option_spec = {kind: directives.unchanged for kind in KINDS} | {
        "call": directives.positive_int
    }

    recorder = "builder.execute.record_scan:Recorder"

    @staticmethod
    def recorder_options(options: dict) -> dict:
        """None: it records each scan."""
        return {}

    def draw(self, recordings: list[dict], program: Path) -> str:
        """The table of the call's steps."""
        scans = [Recording(**each) for each in recordings]
        recording = choose_recording(scans, self.options.get("call", 1))
        names = {
            kind: part_labels(kind, recording, self.options.get(kind)) for kind in KINDS
        }
        shown = sum(label != HIDDEN for labels in names.values() for label in labels)
        if shown > PARTS:
            raise ValueError(f"{shown} arrays; {PARTS} can be shown, `-` hides one")
        return steps_html(self.figure_id(program), program.stem, recording, names)


def choose_recording(recordings: list[Recording], call: int) -> Recording:
    """The scan of a call, counted from 1.

    Raises:
        ValueError: there is none, or it has no step.
    """
    if len(recordings) < call:
        raise ValueError(f"{len(recordings)} scans ran with values, not {call}")
    recording = recordings[call - 1]
    if not recording.steps:
        raise ValueError("its scan has no step")
    return recording


def part_labels(kind: str, recording: Recording, given: str | None) -> list[str]:
    """The names of the parts of a kind, as given or as the tree has them.

    Raises:
        ValueError: there are more or fewer parts than names.
    """
    names = recording.names[kind]
    if given is None:
        return names
    labels = [label.strip() for label in given.split(",")]
    if len(labels) != len(names):
        raise ValueError(f"{len(labels)} names for the {len(names)} parts of {kind}")
    return labels


def steps_html(
    name: str, stem: str, recording: Recording, labels: dict[str, list[str]]
) -> str:
    """The figure: a table with a column for each step, and its controls."""
    shown = len(recording.steps)
    order = range(shown)[::-1] if recording.reverse else range(shown)
    head = [f'<th scope="col" data-step="{n + 1}">step {n + 1}</th>' for n in order]
    start = '<th scope="col" data-step="0">start</th>'
    rows = [
        part_row(kind, number, label, recording)
        for kind in KINDS
        for number, label in enumerate(labels[kind])
        if label != HIDDEN
    ]
    columns = [*head, start] if recording.reverse else [start, *head]
    more = recording.length - shown
    note = f"<figcaption>The first {shown} of {recording.length} steps.</figcaption>"
    sentences = html.escape(json.dumps(step_sentences(recording, labels)), quote=True)
    return (
        f'<figure class="steps" id="{name}" data-sentences="{sentences}">'
        '<div class="steps-table" role="group" tabindex="0" '
        f'aria-label="Steps of {stem}.py"><table>'
        f"<thead><tr><td></td>{''.join(columns)}</tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table></div>"
        f"{note if more else ''}</figure>"
    )


def part_row(kind: str, number: int, label: str, recording: Recording) -> str:
    """The row of one part: its value at the start, for a carry, and at each step."""
    steps = [
        f'<td class="{kind}" data-step="{n}"><span>{html.escape(step[kind][number])}'
        "</span></td>"
        for n, step in enumerate(recording.steps, 1)
    ]
    first = html.escape(recording.init[number]) if kind == "carry" else ""
    span = f"<span>{first}</span>" if first else ""
    start = f'<td class="{kind}" data-step="0">{span}</td>'
    cells = [*steps[::-1], start] if recording.reverse else [start, *steps]
    name = kind if not label else f"{kind} <em>{html.escape(label)}</em>"
    return f'<tr><th scope="row">{name}</th>{"".join(cells)}</tr>'


def step_sentences(recording: Recording, labels: dict[str, list[str]]) -> list[str]:
    """What happens before the first step and in each step, as sentences."""
    start = join_parts(labels["carry"], recording.init)
    sentences = [f"Start. Carry: {start}."]
    carry = recording.init
    for number, step in enumerate(recording.steps, 1):
        given = [("carry", carry), ("xs", step["xs"])]
        made = [("carry", step["carry"]), ("ys", step["ys"])]
        sides = [
            " and ".join(
                f"{SINGULAR[kind]} {join_parts(labels[kind], texts)}"
                for kind, texts in side
                if set(labels[kind]) - {HIDDEN}
            )
            for side in (given, made)
        ]
        sentences.append(
            f"Step {number} of {recording.length}. In: {sides[0]}. Out: {sides[1]}."
        )
        carry = step["carry"]
    return sentences


def join_parts(labels: list[str], texts: list[str]) -> str:
    """Values with their names, joined by commas."""
    pairs = zip(labels, texts, strict=True)
    shown = (pair for pair in pairs if pair[0] != HIDDEN)
    return ", ".join(f"{label} {text}".strip() for label, text in shown)
