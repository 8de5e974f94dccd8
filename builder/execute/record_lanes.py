"""Records a program's `jax.vmap`, and what each lane gets and returns.

The program runs unchanged. At its call the function is mapped again for each choice of
`in_axes` and `out_axes`: over arrays whose elements are their own numbers, to see what
a lane gets, and with the lane's number as the result, to see where it goes. An error
that JAX raises is kept.
"""

from __future__ import annotations

import ast
import functools
import inspect
import math
import operator
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from builder.execute.record_choices import (
    LANES,
    CallRecorder,
    Choice,
    Figure,
    Panel,
    attempt,
    combinations,
    draw_array,
    is_program,
    join_words,
    place_text,
    read_call,
    refusal,
    shape_text,
    split_code,
)
from builder.execute.record_scan import has_values

LEVELS = {1: [""], 2: ["outer ", "inner "], 3: ["outer ", "middle ", "inner "]}


@dataclass
class Slot:
    """An entry of `in_axes` or `out_axes` that may be chosen."""

    place: tuple
    key: str
    label: str
    options: list


class LaneRecorder(CallRecorder):
    """Replaces `jax.vmap`, and records one of the program's calls of mapped functions.

    `choose` is what the reader chooses, separated by semicolons, such as
    `infected; out_axes: 0, 1`; "" for all axes of all arguments.
    """

    def __init__(self, call: int = 1, choose: str = "") -> None:
        """Replace `jax.vmap` in this process."""
        super().__init__(call)
        self.choose = choose
        self.mapped: dict[int, tuple] = {}
        self.original = jax.vmap
        jax.vmap = self.vmap

    def vmap(self, fun, in_axes=0, out_axes=0, **options) -> Callable:
        """Call the original; the result records its call."""
        mapped = self.original(fun, in_axes, out_axes, **options)
        if not is_program(sys._getframe(1)):
            return mapped
        _, inner, levels = self.mapped.get(id(fun), (fun, fun, []))
        levels = [(in_axes, out_axes, options), *levels]

        @functools.wraps(mapped)
        def recorded(*arguments, **keywords):
            if self.inside or keywords:
                return mapped(*arguments, **keywords)
            frame = sys._getframe(1)
            with self.count_call(self.make_figure, inner, levels, arguments, frame):
                return mapped(*arguments)

        self.mapped[id(recorded)] = recorded, inner, levels  # it keeps its id
        return recorded

    def make_figure(self, function, levels, arguments, frame) -> Figure:
        """The figure of a call.

        Raises:
            ValueError: it cannot be shown.
        """
        names = argument_names(function, len(arguments), read_call(frame))
        try:
            replay = Replay(self.original, function, levels, arguments, names)
            return replay.make_figure(self.choose)
        except (LookupError, TypeError) as error:
            raise ValueError(f"the axes do not fit the arguments: {error!r}") from None


def argument_names(function, count: int, call: ast.Call | None) -> list[str]:
    """The arguments as the call names them, or else as the function does."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except ValueError:  # of a builtin
        parameters = []
    own = [each.name for each in parameters if each.kind is not each.VAR_POSITIONAL]
    own += [f"argument {number}" for number in range(len(own), count)]
    given = call.args if call and len(call.args) == count else [None] * count
    names = [
        argument.id if isinstance(argument, ast.Name) else name
        for name, argument in zip(own[:count], given, strict=True)
    ]
    return names if len(set(names)) == count else own[:count]


class Replay:
    """A call that is made again, with other axes."""

    def __init__(self, vmap, function, levels, arguments, names) -> None:
        """Note the call; `levels` begin with the outermost."""
        self.vmap, self.function = vmap, function
        self.arguments, self.names = arguments, names
        self.depth = len(levels)
        if self.depth not in LEVELS:
            raise ValueError(f"{self.depth} vmaps, one in the other; 3 can be shown")
        self.prefixes = LEVELS[self.depth]
        in_axes, self.own_out, self.options = zip(*levels, strict=True)
        # A list or a tuple has an entry for each argument; one entry is for all.
        self.own_in = [
            tuple(axes) if isinstance(axes, (tuple, list)) else (axes,) * len(arguments)
            for axes in in_axes
        ]
        self.leaves = [
            (names[path[0].idx] + key_text(path[1:]), leaf)
            for path, leaf in jax.tree_util.tree_leaves_with_path(arguments)
        ]

    def make_figure(self, choose: str) -> Figure:
        """Try every combination of what may be chosen."""
        given, slots = read_choices(choose), list(self.slots())
        keys = [slot.key for slot in slots]
        if unknown := given.keys() - keys:
            raise ValueError(
                f"no {unknown.pop()} to choose; there is {', '.join(keys)}"
            )
        every = [slot.key for slot in slots if slot.place[0] == "in"]
        slots = [slot for slot in slots if slot.key in (given or every)]
        for slot in slots:
            if options := given.get(slot.key):
                slot.options = unique([slot.options[0], *options])
        slots = [slot for slot in slots if len(slot.options) > 1]
        choices = [Choice(slot.label, list(map(repr, slot.options))) for slot in slots]
        places = [slot.place for slot in slots]
        panels = []
        for at in combinations(choices):
            chosen = zip(slots, at, strict=True)
            values = {slot.place: slot.options[number] for slot, number in chosen}
            panels.append(self.make_panel(list(at), values))
        axes = [prefix.strip() or "axis" for prefix in self.prefixes]
        heads = ["array", "shape", *axes, "shape in the lane"]
        return Figure(self.code(places, choices), heads, panels)

    def slots(self) -> Iterator[Slot]:
        """Where an entry may be chosen, in the order of the code."""
        all_first = [0] * self.depth
        mapped = self.mapped(self.function, self.own_in, all_first)
        result, failed = attempt(jax.eval_shape, mapped, *self.arguments)
        for number in reversed(range(self.depth)):
            prefix = self.prefixes[number]
            for path, entry in entries(self.own_in[number]):
                rank = max(map(np.ndim, leaves_at(self.arguments, path)), default=0)
                name = self.names[path[0]]
                name += "".join(f"[{quoted(key)}]" for key in path[1:])
                yield Slot(
                    ("in", number, path),
                    f"{prefix}{name}",
                    f"{prefix}in_axes of {name}",
                    unique([entry, *range(rank), None]),
                )
            for path, entry in entries(self.own_out[number]):
                found = [] if failed else leaves_at(result, path)
                # The levels outside of this one have put their axes in front.
                rank = max(map(np.ndim, found), default=self.depth) - number
                name = f"{prefix}out_axes"
                name += f" of {quoted(path[-1])}" if path else ""
                options = unique([entry, *range(rank)])
                yield Slot(("out", number, path), name, name, options)

    def mapped(self, function, in_axes: list, out_axes: list) -> Callable:
        """The function under all levels, with these axes."""
        levels = zip(in_axes, out_axes, self.options, strict=True)
        for into, out, options in reversed(list(levels)):
            function = self.vmap(function, into, out, **options)
        return function

    def make_panel(self, at: list[int], values: dict[tuple, Any]) -> Panel:
        """One combination: what each lane gets and returns, or what JAX says."""
        in_axes, out_axes = (
            [fill(own, (kind, number), values) for number, own in enumerate(levels)]
            for kind, levels in (("in", self.own_in), ("out", self.own_out))
        )
        panel = Panel(at)
        run = self.mapped(self.function, in_axes, out_axes)
        if not has_values(self.arguments):
            run = functools.partial(jax.eval_shape, run)
        result, panel.refused = attempt(run, *self.arguments)
        saw = self.elements_seen(in_axes)
        sizes = np.shape(saw[0])[: self.depth] if saw else ()
        count = math.prod(sizes)
        if saw and count > LANES:
            raise ValueError(f"{count} lanes; {LANES} can be shown")
        panel.names = [",".join(map(str, lane)) for lane in np.ndindex(sizes) if saw]
        axes = leaf_axes(in_axes, self.arguments)
        gets = []
        for number, (name, leaf) in enumerate(self.leaves):
            inside, lanes = "", None
            if saw:
                inside = shape_text(np.shape(saw[number])[len(sizes) :])
                each = np.reshape(saw[number], (count, -1))
                lanes = lanes_of_elements(each, np.size(leaf))
                gets.append([place_text(name, np.shape(leaf), seen) for seen in each])
            panel.table.append(table_row(name, leaf, axes[number], inside))
            panel.before.append(draw_array(name, leaf, lanes))
        puts = []
        if not panel.refused:
            puts = self.add_results(panel, out_axes, result, sizes)
        panel.words = lane_words(panel, gets, puts)
        return panel

    def elements_seen(self, in_axes: list) -> list[np.ndarray]:
        """For each leaf the numbers of the elements that each lane gets; [] if none."""
        numbers = jax.tree.map(
            lambda leaf: np.arange(np.size(leaf)).reshape(np.shape(leaf)),
            self.arguments,
        )
        mapped = self.mapped(lambda *a: a, in_axes, [0] * self.depth)
        with jax.ensure_compile_time_eval():
            saw, error = attempt(mapped, *numbers)
        return [] if error else [np.asarray(leaf) for leaf in jax.tree.leaves(saw)]

    def add_results(self, panel: Panel, out_axes, result, sizes) -> list:
        """Add the results to a panel; return where each lane's results are."""
        axes, puts = leaf_axes(out_axes, result), []
        paths = jax.tree_util.tree_leaves_with_path(result)
        for (path, leaf), own in zip(paths, axes, strict=True):
            name, inside = f"result{key_text(path)}", list(np.shape(leaf))
            for axis in own:
                if axis is not None:
                    del inside[axis]
            panel.table.append(table_row(name, leaf, own, shape_text(inside)))
            lanes, places = None, [f"all of {name}"] * len(panel.names)
            if None not in own:
                writers = self.lanes_written(inside, own, sizes)
                lanes = [[int(lane)] for lane in writers]
                places = [
                    place_text(name, np.shape(leaf), np.flatnonzero(writers == lane))
                    for lane in range(len(panel.names))
                ]
            puts.append(places)
            panel.after.append(draw_array(name, leaf, lanes))
        return puts

    def lanes_written(self, shape, out_axes, sizes) -> np.ndarray:
        """The number of the lane that wrote each element of a result, in a row."""
        lanes = np.arange(math.prod(sizes)).reshape(sizes)
        mapped = self.mapped(
            lambda lane: jnp.full(shape, lane), [0] * len(sizes), out_axes
        )
        with jax.ensure_compile_time_eval():
            return np.ravel(mapped(lanes))

    def code(self, places: list[tuple], choices: list[Choice]) -> list[str | Choice]:
        """The call as code: a line for each level if there are more than one."""
        marks = {place: f"§{number}§" for number, place in enumerate(places)}
        name, lines = getattr(self.function, "__name__", "f"), []
        name = name if name.isidentifier() else "f"
        for number in reversed(range(self.depth)):
            into = fill(self.own_in[number], ("in", number), marks)
            # One entry for one argument needs no tuple around it.
            if len(into) == 1 and not isinstance(into[0], (dict, list, tuple)):
                (into,) = into
            out = fill(self.own_out[number], ("out", number), marks)
            axes = f"in_axes={quoted(into)}"
            axes += f", out_axes={quoted(out)}" if out != 0 else ""
            lines.append(f"jax.vmap({name}, {axes})")
            if prefix := self.prefixes[number].strip():
                lines[-1] = f"{prefix} = {lines[-1]}\n"
            name = prefix
        text = "".join([*lines, f"{name}({', '.join(self.names)})"])
        return split_code(text, {str(n): choice for n, choice in enumerate(choices)})


def read_choices(text: str) -> dict[str, list]:
    """Parse what may be chosen: name -> options, [] for all.

    Raises:
        ValueError: an option is no axis.
    """
    choices = {}
    for part in filter(None, map(str.strip, text.split(";"))):
        name, _, options = part.partition(":")
        try:
            choices[name.strip()] = (
                list(ast.literal_eval(f"({options},)")) if options.strip() else []
            )
        except (SyntaxError, ValueError):
            raise ValueError(f"{options.strip()} are no axes, such as 0, 1") from None
    return choices


def unique(entries: list) -> list:
    """The entries, each once."""
    return list(dict.fromkeys(entries))


def quoted(value) -> str:
    """Code, with double quotes."""
    return repr(value).replace("'", '"')


def key_text(path: tuple) -> str:
    """The path of a leaf in a tree, as code."""
    return jax.tree_util.keystr(path).replace("'", '"')


def table_row(name: str, leaf, axes: list, inside: str) -> list[str]:
    """An array's row: its name, its shape, its axis at each level, a lane's shape."""
    return [name, shape_text(np.shape(leaf)), *map(repr, axes), inside]


def leaves_at(tree, path: tuple) -> list:
    """The leaves below a path in a tree."""
    return jax.tree.leaves(functools.reduce(operator.getitem, path, tree))


def leaf_axes(levels: list, tree) -> list[tuple]:
    """For each leaf of a tree its axis at each level."""

    def is_none(entry) -> bool:
        return entry is None

    spread = (jax.tree.broadcast(axes, tree, is_leaf=is_none) for axes in levels)
    axes = [jax.tree.leaves(each, is_leaf=is_none) for each in spread]
    return list(zip(*axes, strict=True))


def fill(axes, place: tuple, values: dict[tuple, Any], path: tuple = ()) -> Any:
    """The axes at a place, with the values that are given for their entries."""
    if isinstance(axes, dict):
        return {k: fill(a, place, values, (*path, k)) for k, a in axes.items()}
    if type(axes) in (list, tuple):
        filled = (fill(a, place, values, (*path, n)) for n, a in enumerate(axes))
        return type(axes)(filled)
    return values.get((*place, path), axes)


def entries(axes, path: tuple = ()) -> Iterator[tuple[tuple, Any]]:
    """The paths of the entries in axes of dicts, lists and tuples, with the entries."""
    if isinstance(axes, dict) or type(axes) in (list, tuple):
        pairs = axes.items() if isinstance(axes, dict) else enumerate(axes)
        for key, below in pairs:
            yield from entries(below, (*path, key))
    elif axes is None or isinstance(axes, int):
        yield path, axes


def lanes_of_elements(seen: np.ndarray, size: int) -> list[list[int]] | None:
    """For each element the lanes that get it; None where each lane gets all."""
    if seen.shape[1] == size and (seen == seen[:1]).all():
        return None
    return [[int(n) for n in np.flatnonzero((seen == e).any(1))] for e in range(size)]


def lane_words(panel: Panel, gets: list, puts: list) -> list[str]:
    """A summary, and a sentence for each lane."""
    if panel.refused and not gets:
        return [refusal(panel.refused)]
    count = len(panel.names)
    words = [f"{count} lane{'s' * (count != 1)}"]
    if panel.refused:
        words[0] += f", but {refusal(panel.refused)}"
    else:
        made = [f"{row[0]} has shape {row[1]}" for row in panel.table[len(gets) :]]
        words[0] += f"; {join_words(made)}."
    for number, lane in enumerate(panel.names):
        sentence = f"Lane {lane} gets {join_words([leaf[number] for leaf in gets])}."
        if puts:
            places = join_words([leaf[number] for leaf in puts])
            sentence += f" What it returns is {places}."
        words.append(sentence)
    return words
