"""What a recorder of choices keeps: a call of a program, made again in other ways.

`record_lanes` does it for `jax.vmap` and its axes, `record_updates` for `.at` and its
indices. Both ask JAX what each lane, or each update, reads and writes.
"""

from __future__ import annotations

import ast
import contextlib
import io
import itertools
import linecache
import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import FrameType
from typing import Any

import numpy as np

PANELS, LANES = 16, 16  # at most so many of each
# Of an array whose elements are drawn: elements, those with values, columns.
ELEMENTS, VALUES, COLUMNS = 100, 40, 14
WIDEST = {6: 6, 8: 4, COLUMNS: 2}  # up to so many columns: characters of a value
LINES = 6  # of an error message


@dataclass
class Choice:
    """A place in a line of code where the reader chooses.

    Attributes:
        label: what is chosen.
        options: as code; the first is the program's own.
    """

    label: str
    options: list[str]


@dataclass
class Array:
    """An array of a panel.

    Attributes:
        name: as the program or the tree has it.
        shape: of all of it.
        lanes: for each element the lanes that have to do with it; None: every lane.
        texts: for each element its value, or ""; None: they are too many.
    """

    name: str
    shape: list[int]
    lanes: list[list[int]] | None
    texts: list[str] | None


@dataclass
class Panel:
    """One combination of the options.

    Attributes:
        at: the number of the option of each choice.
        table: its rows, under `Figure.heads`.
        before: the arrays that go in.
        after: those that come out.
        names: of the lanes, such as "1", or "0,1" where one is within another.
        words: a summary, then a sentence for each lane.
        refused: JAX's message, if there is one.
    """

    at: list[int]
    table: list[list[str]] = field(default_factory=list)
    before: list[Array] = field(default_factory=list)
    after: list[Array] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    refused: str = ""


@dataclass
class Figure:
    """A call with its choices.

    Attributes:
        code: the call's text; `Choice` where the reader chooses.
        heads: of the table's columns.
        panels: one for each combination.
        word: what a lane is called, such as "Update".
        fault: why there is no figure; "" if there is one.
    """

    code: list[str | Choice] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    panels: list[Panel] = field(default_factory=list)
    word: str = "Lane"
    fault: str = ""


def figure_from_json(data: dict) -> Figure:
    """The figure that `dataclasses.asdict` has made a dictionary of."""
    code = [part if isinstance(part, str) else Choice(**part) for part in data["code"]]
    panels = []
    for each in data["panels"]:
        both = {side: [Array(**a) for a in each[side]] for side in ("before", "after")}
        panels.append(Panel(**each | both))
    return Figure(**data | {"code": code, "panels": panels})


def combinations(choices: list[Choice]) -> Iterator[tuple[int, ...]]:
    """The numbers of the options, for each combination.

    Raises:
        ValueError: there are more than can be shown.
    """
    count = np.prod([len(choice.options) for choice in choices], dtype=int)
    if count > PANELS:
        labels = "; ".join(f"{c.label}: {', '.join(c.options)}" for c in choices)
        raise ValueError(f"{count} combinations; {PANELS} can be shown ({labels})")
    return itertools.product(*[range(len(choice.options)) for choice in choices])


def split_code(text: str, choices: dict[str, Choice]) -> list[str | Choice]:
    """A line of code, in whose text `§key§` is a choice, quoted or not, in parts."""
    parts: list = re.split('"?§(.*?)§"?', text)
    parts[1::2] = [choices[key] for key in parts[1::2]]
    return parts


class CallRecorder:
    """Records one of a program's calls, as a figure.

    Attributes:
        call: which, counted from 1. Calls within a call do not count.
        recordings: the figure, after that call.
    """

    def __init__(self, call: int) -> None:
        """Begin before the first call."""
        self.call, self.calls, self.inside = call, 0, False
        self.recordings: list[Figure] = []

    @contextlib.contextmanager
    def count_call(self, make_figure: Callable[..., Figure], *arguments):
        """A block that is a call: make its figure first, if it is the one to record."""
        self.calls += 1
        self.inside = True
        try:
            if self.calls == self.call:
                try:
                    figure = make_figure(*arguments)
                except ValueError as fault:
                    figure = Figure(fault=str(fault))
                self.recordings.append(figure)
            yield
        finally:
            self.inside = False


def is_program(frame: FrameType) -> bool:
    """Whether a frame is of the program, and not of a library."""
    return frame.f_globals.get("__name__") == "__main__"


def read_call(frame: FrameType) -> ast.Call | None:
    """The call that runs in a frame, in the program's text; None if there is none."""
    if not is_program(frame):
        return None
    positions = list(frame.f_code.co_positions())[frame.f_lasti // 2]
    text = "".join(linecache.getlines(frame.f_code.co_filename))
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and positions == (
            node.lineno,
            node.end_lineno,
            node.col_offset,
            node.end_col_offset,
        ):
            return node
    return None


def attempt(function: Callable, *arguments) -> tuple[Any, str]:
    """What a call returns, and "" or the message of the error that it raises."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            return function(*arguments), ""
    except Exception as error:
        lines = f"{type(error).__name__}: {error}".splitlines()
        return None, "\n".join(lines[:LINES])


def value_texts(value) -> list[str] | None:
    """The elements as texts, row by row; None where there are none that are short."""
    import jax

    traced = isinstance(value, (jax.core.Tracer, jax.ShapeDtypeStruct))
    if traced or not (hasattr(value, "dtype") or isinstance(value, (int, float))):
        return None
    if jax.dtypes.issubdtype(jax.numpy.result_type(value), jax.dtypes.prng_key):
        return None
    array = np.asarray(value)
    if array.size > VALUES or max(array.shape[-1:], default=0) > COLUMNS:
        return None
    columns = array.shape[-1] if array.ndim else 1
    widest = next(wide for most, wide in WIDEST.items() if columns <= most)
    for digits in (3, 2):
        texts = [short_text(number.item(), digits) for number in array.ravel()]
        if max(map(len, texts), default=0) <= widest:
            return texts
    return None


def short_text(number, digits: int) -> str:
    """A number by so many digits, or without decimals if it has more before them."""
    if not isinstance(number, float):
        return str(number)
    large = 10**digits <= abs(number) < math.inf
    return f"{number:.0f}" if large else f"{number:.{digits}g}"


def refusal(message: str) -> str:
    """The first line of an error message, after who says it."""
    return f"JAX refuses: {message.splitlines()[0].rstrip(':.')}."


def draw_array(name: str, value, lanes: list[list[int]] | None) -> Array:
    """An array of a panel; a large one has no texts and no lanes, and is named only."""
    shape = [int(length) for length in np.shape(value)]
    if math.prod(shape) > ELEMENTS or max(shape[-1:], default=0) > COLUMNS:
        return Array(name, shape, None, None)
    return Array(name, shape, lanes, value_texts(value) or [""] * math.prod(shape))


def shape_text(shape) -> str:
    """A shape as Python writes it."""
    return str(tuple(int(length) for length in shape))


def place_text(name: str, shape, numbers) -> str:
    """The elements of these numbers, as an index of the array."""
    numbers, size = np.unique(numbers), int(np.prod(shape))
    if len(numbers) == size:
        return f"all of {name}" if len(shape) else name
    along = map(np.unique, np.unravel_index(numbers, shape))
    index = [
        ":" if len(places) == length else ",".join(map(str, places))
        for places, length in zip(along, shape, strict=True)
    ]
    if any("," in entry for entry in index):
        return f"{len(numbers)} elements of {name}"
    while index[-1] == ":":
        index.pop()
    return f"{name}[{', '.join(index)}]"


def join_words(words: list[str]) -> str:
    """Words in a list, with "and" before the last."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if words[1:] else words)
