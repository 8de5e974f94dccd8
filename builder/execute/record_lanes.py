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
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from builder.execute.record_choices import (
    LANES,
    Choice,
    Figure,
    Panel,
    attempt,
    combinations,
    draw_array,
    from_program,
    join_words,
    place_text,
    read_call,
    refusal,
    shape_text,
)

LEVELS = {1: [""], 2: ["outer ", "inner "], 3: ["outer ", "middle ", "inner "]}


@dataclass
class Level:
    """One `vmap`: its axes, and its other options."""

    in_axes: Any
    out_axes: Any
    options: dict


@dataclass
class Slot:
    """An entry of `in_axes` or `out_axes` that may be chosen."""

    place: tuple
    key: str
    label: str
    options: list

    def limited(self, options: list | None) -> Slot:
        """With these options, after the program's own; without any, with all."""
        if options:
            self.options = unique([self.options[0], *options])
        return self


class LaneRecorder:
    """Replaces `jax.vmap`, and records one of the program's calls of mapped functions.

    Attributes:
        call: which, counted from 1. Calls within a mapped function do not count.
        choose: what the reader chooses, separated by semicolons, such as
            `infected; out_axes: 0, 1`; "" for all axes of all arguments.
    """

    def __init__(self, call: int = 1, choose: str = "") -> None:
        """Replace `jax.vmap` in this process."""
        import jax

        self.call, self.choose = call, choose
        self.calls, self.inside = 0, False
        self.recordings: list[Figure] = []
        self.mapped: dict[int, tuple] = {}
        self.original = jax.vmap
        jax.vmap = self.vmap

    def vmap(self, fun, in_axes=0, out_axes=0, **options) -> Callable:
        """Call the original; the result records its call."""
        mapped = self.original(fun, in_axes, out_axes, **options)
        if not from_program(1):
            return mapped
        _, inner, levels = self.mapped.get(id(fun), (fun, fun, []))
        levels = [Level(in_axes, out_axes, options), *levels]

        @functools.wraps(mapped)
        def recorded(*arguments, **keywords):
            if self.inside or keywords:
                return mapped(*arguments, **keywords)
            self.inside = True
            try:
                self.calls += 1
                if self.calls == self.call:
                    call = read_call(1)
                    self.recordings.append(self.record(inner, levels, arguments, call))
                return mapped(*arguments)
            finally:
                self.inside = False

        self.mapped[id(recorded)] = recorded, inner, levels  # it keeps its id
        return recorded

    def record(self, function, levels, arguments, call: ast.Call | None) -> Figure:
        """The figure of a call; with a fault if it cannot be shown."""
        names = argument_names(function, len(arguments), call)
        try:
            replay = Replay(self.original, function, levels, arguments, names)
            return replay.make_figure(self.choose)
        except ValueError as fault:
            return Figure(fault=str(fault))
        except (LookupError, TypeError) as error:
            return Figure(fault=f"the axes do not fit the arguments: {error!r}")


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
        import jax

        self.vmap, self.function, self.levels = vmap, function, levels
        self.arguments, self.names = arguments, names
        if len(levels) not in LEVELS:
            raise ValueError(f"{len(levels)} vmaps, one in the other; 3 can be shown")
        self.prefixes = LEVELS[len(levels)]
        # A list or a tuple has an entry for each argument; one entry is for all.
        self.own_in = [
            tuple(level.in_axes)
            if isinstance(level.in_axes, (tuple, list))
            else (level.in_axes,) * len(arguments)
            for level in levels
        ]
        self.own_out = [level.out_axes for level in levels]
        self.leaves = jax.tree_util.tree_leaves_with_path(arguments)
        self.leaf_names = [
            names[path[0].idx] + jax.tree_util.keystr(path[1:]).replace("'", '"')
            for path, _ in self.leaves
        ]
        self.concrete = not any(
            isinstance(leaf, (jax.core.Tracer, jax.ShapeDtypeStruct))
            for _, leaf in self.leaves
        )

    def make_figure(self, choose: str) -> Figure:
        """Try every combination of what may be chosen."""
        given = read_choices(choose)
        slots = {slot.key: slot for slot in [*self.in_slots(), *self.out_slots()]}
        if unknown := given.keys() - slots.keys():
            raise ValueError(
                f"no {unknown.pop()} to choose; there is {', '.join(slots)}"
            )
        every = [key for key, slot in slots.items() if slot.place[0] == "in"]
        slots = [slots[key].limited(given.get(key)) for key in given or every]
        slots = [slot for slot in slots if len(slot.options) > 1]
        choices = [Choice(slot.label, list(map(repr, slot.options))) for slot in slots]
        places = [slot.place for slot in slots]
        code = self.code(dict(zip(places, choices, strict=True)))
        panels = []
        for at in combinations(choices):
            chosen = zip(slots, at, strict=True)
            values = {slot.place: slot.options[number] for slot, number in chosen}
            panels.append(self.make_panel(list(at), values))
        heads = ["array", "shape", *self.axis_heads(), "shape in the lane"]
        return Figure(code, heads, panels)

    def axis_heads(self) -> list[str]:
        """The heads of the columns of axes."""
        return [prefix.strip() or "axis" for prefix in self.prefixes]

    def in_slots(self) -> Iterator[Slot]:
        """Where an entry of `in_axes` may be chosen."""
        import jax

        for number, own in enumerate(self.own_in):
            for path, entry in entries(own):
                below = self.arguments
                for key in path:
                    below = below[key]
                rank = max((np.ndim(x) for x in jax.tree.leaves(below)), default=0)
                name = self.names[path[0]]
                name += "".join(f"[{quoted(key)}]" for key in path[1:])
                prefix = self.prefixes[number]
                yield Slot(
                    ("in", number, path),
                    f"{prefix}{name}",
                    f"{prefix}in_axes of {name}",
                    unique([entry, *range(rank), None]),
                )

    def out_slots(self) -> Iterator[Slot]:
        """Where an entry of `out_axes` may be chosen."""
        import jax

        shapes = self.lane_shapes()
        for number, own in enumerate(self.own_out):
            for path, entry in entries(own):
                below = shapes
                for key in path if shapes is not None else ():
                    below = below[key]
                inner = len(self.levels) - number
                rank = max((len(s.shape) for s in jax.tree.leaves(below)), default=0)
                name = "out_axes" + (f" of {quoted(path[-1])}" if path else "")
                yield Slot(
                    ("out", number, path),
                    f"{self.prefixes[number]}{name}",
                    f"{self.prefixes[number]}{name}",
                    unique([entry, *range(rank + inner)]),
                )

    def lane_shapes(self) -> Any:
        """The shapes of a lane's results, under the program's own `in_axes`."""
        import jax

        shapes = []
        mapped = self.mapped(self.noting(shapes), self.own_in, [0] * len(self.levels))
        attempt(jax.eval_shape, mapped, *self.arguments)
        return shapes[0] if shapes else None  # where the function fails

    def noting(self, shapes: list) -> Callable:
        """The function, which then also notes the shapes of what it returns."""

        @functools.wraps(self.function)
        def spy(*arguments):
            result = self.function(*arguments)
            shapes.append(shapes_of(result))
            return result

        return spy

    def mapped(self, function, in_axes: list, out_axes: list) -> Callable:
        """The function under all levels, with these axes."""
        both = zip(self.levels, in_axes, out_axes, strict=True)
        for level, into, out in reversed(list(both)):
            function = self.vmap(function, into, out, **level.options)
        return function

    def make_panel(self, at: list[int], values: dict[tuple, Any]) -> Panel:
        """One combination: what each lane gets and returns, or what JAX says."""
        import jax

        in_axes, out_axes = (
            [fill(own, (kind, n, ()), values) for n, own in enumerate(levels)]
            for kind, levels in (("in", self.own_in), ("out", self.own_out))
        )
        panel, shapes = Panel(at), []
        run = self.mapped(self.noting(shapes), in_axes, out_axes)
        if not self.concrete:
            run = functools.partial(jax.eval_shape, run)
        result, panel.refused = attempt(run, *self.arguments)
        saw = self.elements_seen(in_axes)
        sizes = np.shape(saw[0])[: len(self.levels)] if saw else ()
        count = int(np.prod(sizes))
        if saw and count > LANES:
            raise ValueError(f"{count} lanes; {LANES} can be shown")
        axes = [self.leaf_axes(each, self.arguments) for each in in_axes]
        gets = []
        for number, (_, leaf) in enumerate(self.leaves):
            shape, name = np.shape(leaf), self.leaf_names[number]
            row = [name, shape_text(shape), *(repr(level[number]) for level in axes)]
            lanes = None
            if saw:
                row.append(shape_text(np.shape(saw[number])[len(sizes) :]))
                each = np.reshape(saw[number], (count, -1))
                lanes = lanes_of_elements(each, int(np.prod(shape)))
                gets.append([place_text(name, shape, seen) for seen in each])
            else:
                row.append("")
            panel.table.append(row)
            panel.before.append(draw_array(name, leaf, lanes))
        lanes = np.ndindex(sizes) if saw else []
        panel.names = [",".join(map(str, lane)) for lane in lanes]
        puts = []
        if not panel.refused:
            puts = self.add_results(panel, in_axes, out_axes, result, shapes[0], sizes)
        panel.words = lane_words(panel, gets, puts)
        return panel

    def elements_seen(self, in_axes: list) -> list[np.ndarray]:
        """For each leaf the numbers of the elements that each lane gets; [] if none."""
        import jax

        numbers = jax.tree.map(
            lambda leaf: np.arange(np.size(leaf)).reshape(np.shape(leaf)),
            self.arguments,
        )
        mapped = self.mapped(lambda *a: a, in_axes, [0] * len(self.levels))
        with jax.ensure_compile_time_eval():
            saw, error = attempt(mapped, *numbers)
        return [] if error else [np.asarray(leaf) for leaf in jax.tree.leaves(saw)]

    def leaf_axes(self, axes, tree) -> list:
        """The axis of each leaf of a tree."""
        import jax

        spread = jax.tree.broadcast(axes, tree, is_leaf=lambda entry: entry is None)
        return jax.tree.leaves(spread, is_leaf=lambda entry: entry is None)

    def add_results(self, panel, in_axes, out_axes, result, shapes, sizes) -> list:
        """Add the results to a panel; return where each lane's results are."""
        import jax

        lane_shapes = [each.shape for each in jax.tree.leaves(shapes)]
        paths = jax.tree_util.tree_leaves_with_path(result)
        axes = [self.leaf_axes(each, result) for each in out_axes]
        writers = self.lanes_written(in_axes, axes, lane_shapes, sizes)
        puts = []
        for number, (path, leaf) in enumerate(paths):
            name = "result" + jax.tree_util.keystr(path).replace("'", '"')
            row = [name, shape_text(np.shape(leaf))]
            row += [*(repr(level[number]) for level in axes)]
            panel.table.append([*row, shape_text(lane_shapes[number])])
            lanes, place = None, [f"all of {name}"] * len(panel.names)
            if writers[number] is not None:
                by_element = writers[number].ravel()
                lanes = [[int(lane)] for lane in by_element]
                place = [
                    place_text(name, np.shape(leaf), np.flatnonzero(by_element == lane))
                    for lane in range(len(panel.names))
                ]
            puts.append(place)
            panel.after.append(draw_array(name, leaf, lanes))
        return puts

    def lanes_written(self, in_axes, axes, lane_shapes, sizes) -> list:
        """For each result the number of the lane that wrote each element.

        None for a result that the lanes share, or that is their sum.
        """
        import jax

        depth = len(self.levels)
        # Each level maps its lanes' numbers beside the arguments.
        extended = [
            (*into, *(0 if other == level else None for other in range(depth)))
            for level, into in enumerate(in_axes)
        ]
        numbers = [np.arange(size) for size in sizes]
        written = []
        for number, shape in enumerate(lane_shapes):
            out = [level[number] for level in axes]
            if None in out:
                written.append(None)
                continue

            def write(*arguments, shape=shape):
                lane = 0
                for own, size in zip(arguments[-depth:], sizes, strict=True):
                    lane = lane * size + own
                return jax.numpy.full(shape, lane)

            mapped = self.mapped(write, extended, out)
            arguments = jax.tree.map(lambda x: np.zeros(np.shape(x)), self.arguments)
            with jax.ensure_compile_time_eval():
                written.append(np.asarray(mapped(*arguments, *numbers)))
        return written

    def code(self, chosen: dict[tuple, Choice]) -> list[str | Choice]:
        """The call as code: a line for each level if there are more than one."""
        name = getattr(self.function, "__name__", "f")
        name = name if name.isidentifier() else "f"
        parts: list[str | Choice] = []
        for number in reversed(range(len(self.levels))):
            prefix = self.prefixes[number].strip()
            parts.append(f"{prefix} = jax.vmap(" if prefix else "jax.vmap(")
            parts.append(f"{name}, in_axes=")
            into, out = self.own_in[number], self.own_out[number]
            # One entry for one argument needs no tuple around it.
            alone = len(into) == 1 and not isinstance(into[0], (dict, list, tuple))
            axes, path = (into[0], (0,)) if alone else (into, ())
            parts += axes_code(axes, ("in", number, path), chosen)
            places = {("out", number, path) for path, _ in entries(out)}
            if out != 0 or chosen.keys() & places:
                parts.append(", out_axes=")
                parts += axes_code(out, ("out", number, ()), chosen)
            parts.append(")\n" if prefix else ")")
            name = prefix
        return [*parts, f"{name}({', '.join(self.names)})"]


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


def quoted(key) -> str:
    """A key of a tree as code."""
    return f'"{key}"' if isinstance(key, str) else str(key)


def entries(axes, path: tuple = ()) -> Iterator[tuple[tuple, Any]]:
    """The paths of the entries in axes of dicts, lists and tuples, with the entries."""
    if isinstance(axes, dict):
        pairs = axes.items()
    elif type(axes) in (list, tuple):
        pairs = enumerate(axes)
    else:
        if axes is None or isinstance(axes, int):
            yield path, axes
        return
    for key, below in pairs:
        yield from entries(below, (*path, key))


def fill(axes, place: tuple, values: dict[tuple, Any]) -> Any:
    """The axes at a place, with the values that are chosen."""
    kind, level, path = place
    if isinstance(axes, dict):
        return {
            key: fill(below, (kind, level, (*path, key)), values)
            for key, below in axes.items()
        }
    if type(axes) in (list, tuple):
        return type(axes)(
            fill(below, (kind, level, (*path, number)), values)
            for number, below in enumerate(axes)
        )
    return values.get(place, axes)


def axes_code(axes, place: tuple, chosen: dict[tuple, Choice]) -> list[str | Choice]:
    """The axes at a place as code, with the choices in their places."""
    kind, level, path = place
    if isinstance(axes, dict):
        pairs, ends = list(axes.items()), "{}"
    elif type(axes) in (list, tuple):
        pairs, ends = list(enumerate(axes)), "[]" if isinstance(axes, list) else "()"
    else:
        return [chosen.get(place) or repr(axes)]
    parts: list[str | Choice] = [ends[0]]
    for number, (key, below) in enumerate(pairs):
        parts.append(", " if number else "")
        parts.append(f"{quoted(key)}: " if isinstance(axes, dict) else "")
        parts += axes_code(below, (kind, level, (*path, key)), chosen)
    return [*parts, f",{ends[1]}" if ends == "()" and len(pairs) == 1 else ends[1]]


def shapes_of(tree) -> Any:
    """The tree with a shape in place of each leaf."""
    import jax

    return jax.tree.map(lambda leaf: jax.ShapeDtypeStruct(np.shape(leaf), int), tree)


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
