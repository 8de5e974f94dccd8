"""Records a program's `x.at[index].verb(value)`, and what each update reaches.

The program runs unchanged. At its call the update is made again for each choice of
index, verb, value and mode. Which elements an update reaches is asked from JAX by the
derivative of the result.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from builder.execute.record_choices import (
    LANES,
    Array,
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
from builder.execute.record_scan import has_values, number_text


class UpdateRecorder(CallRecorder):
    """Replaces the `.at` of arrays, and records one of the program's updates.

    An update of traced arrays does not count. `options` has other texts to choose from,
    by their kind, in the program's own names.
    """

    def __init__(self, call: int = 1, **options: list[str]) -> None:
        """Replace `.at` in this process."""
        super().__init__(call)
        self.options = options
        array = type(jnp.zeros(0))
        self.original = array.at.fget
        array.at = property(lambda x: At(self, x, self.original(x)))

    def update(self, array, index, verb: str, *arguments, **options) -> Any:
        """An update by the original."""
        return getattr(self.original(array)[index], verb)(*arguments, **options)

    def make_figure(self, array, verb: str, options: dict, frame) -> Figure:
        """The figure of a call.

        Raises:
            ValueError: it cannot be shown.
        """
        names = frame.f_globals | frame.f_locals
        return Update(self, array, verb, options, names, read_call(frame)).make_figure()


class At:
    """An array's `.at`, or its place at an index, whose methods are recorded."""

    def __init__(self, recorder: UpdateRecorder, array, place, index=()) -> None:
        """Note the array, and JAX's own `.at` or place."""
        self._recorder, self._array = recorder, array
        self._place, self._index = place, index

    def __getitem__(self, index):
        """The place; JAX refuses a second index."""
        return At(self._recorder, self._array, self._place[index], index)

    def __getattr__(self, verb: str) -> Callable:
        """A verb that is recorded."""
        method = getattr(self._place, verb)
        recorder, array = self._recorder, self._array

        def recorded(*arguments, **options):
            frame, values = sys._getframe(1), (array, self._index, arguments, options)
            if recorder.inside or not (has_values(values) and is_program(frame)):
                return method(*arguments, **options)
            make_figure = recorder.make_figure
            with recorder.count_call(make_figure, array, verb, options, frame):
                return method(*arguments, **options)

        return recorded


class Update:
    """An update that is made again with other indices, verbs, values and modes."""

    def __init__(self, recorder, array, verb, options, names, call) -> None:
        """Note the update; `names` are the program's variables, `call` its text."""
        self.recorder, self.array, self.names = recorder, array, names
        self.name, self.own = read_update(call)
        self.reads = verb == "get"
        self.others = {k: v for k, v in options.items() if k != "mode"}
        self.other_words = [
            f"{word.arg}={ast.unparse(word.value)}"
            for word in call.keywords
            if word.arg != "mode"
        ]

    def make_figure(self) -> Figure:
        """Try every combination."""
        given = self.recorder.options
        choices = {
            kind: Choice(kind, list(dict.fromkeys([own, *given.get(kind, ())])))
            for kind, own in self.own.items()
        }
        choices = {k: choice for k, choice in choices.items() if choice.options[1:]}
        panels = []
        for at in combinations(list(choices.values())):
            texts = dict(self.own)
            for choice, number in zip(choices.values(), at, strict=True):
                texts[choice.label] = choice.options[number]
            panels.append(self.make_panel(list(at), **texts))
        word = "Read" if self.reads else "Update"
        return Figure(self.code(choices), ["array", "shape", "dtype"], panels, word)

    def code(self, choices: dict[str, Choice]) -> list[str | Choice]:
        """The update as code, with the choices in their places."""
        texts = self.own | {kind: f"§{kind}§" for kind in choices}
        words = [texts["value"]] if "value" in texts else []
        words += [f"mode={texts['mode']}"] if texts["mode"] != "None" else []
        words = ", ".join([*words, *self.other_words])
        text = f"{self.name}.at[{texts['index']}].{texts['verb']}({words})"
        return split_code(text, choices)

    def evaluate(self, text: str, before: str = "") -> Any:
        """The value of an expression of the program's names."""
        value, error = attempt(eval, before + text, {**self.names, "_place": np.s_})
        if error:
            raise ValueError(f"{text}: {error}")
        return value

    def make_panel(self, at: list[int], index, verb, mode, value="") -> Panel:
        """One combination: what each update reaches, or what JAX says."""
        place = self.evaluate(f"[{index}]", "_place")
        arguments = [self.evaluate(value)] if value else []
        options = {**self.others, "mode": self.evaluate(mode)}
        panel = Panel(at)
        panel.table.append(table_row(self.name, self.array))
        result, panel.refused = attempt(
            lambda: self.recorder.update(self.array, place, verb, *arguments, **options)
        )
        if panel.refused:
            panel.table += [table_row("value", each) for each in arguments]
            panel.before.append(draw_array(self.name, self.array, None))
            panel.words = [refusal(panel.refused)]
            return panel
        shape = np.shape(self.recorder.update(self.array, place, "get"))
        count = int(np.prod(shape))
        if count > LANES:
            raise ValueError(f"[{index}] is {count} elements; {LANES} can be shown")
        reached = self.elements_reached(place, shape, options)
        lanes = [
            [n for n, found in enumerate(reached) if element in found]
            for element in range(self.array.size)
        ]
        panel.names = [str(number) for number in range(count)]
        panel.before.append(draw_array(self.name, self.array, lanes))
        panel.table.append([f"{self.name}[{index}]", shape_text(shape), ""])
        own = [[number] for number in range(count)]
        columns = index_columns(place, shape)
        for name, entries in columns.items():
            panel.before.append(Array(name, list(shape), own, list(map(str, entries))))
        for each in arguments:
            panel.table.append(table_row("value", each))
            panel.before.append(
                draw_array("value", np.broadcast_to(np.asarray(each), shape), own)
            )
        panel.table.append(table_row("result", result))
        touched = own if self.reads else lanes
        panel.after.append(draw_array("result", result, touched))
        panel.words = self.words(verb, reached, result, columns)
        return panel

    def elements_reached(self, place, shape, options: dict) -> list[list[int]]:
        """For each of the updates, or reads, the numbers of its elements."""
        update, zeros = self.recorder.update, jnp.zeros(self.array.shape)
        if self.reads:
            read = jax.jacobian(lambda array: update(array, place, "get", **options))
            slopes = read(zeros).reshape(-1, zeros.size)
        else:
            add = jax.jacobian(lambda new: update(zeros, place, "add", new, **options))
            slopes = add(jnp.zeros(shape)).reshape(zeros.size, -1).T
        return [np.flatnonzero(of_one).tolist() for of_one in slopes]

    def words(self, verb, reached, result, columns) -> list[str]:
        """What changes, and a sentence for each update."""
        word, does = ("Read", "returns") if self.reads else ("Update", "reaches")
        outside = "returns the fill value" if self.reads else "reaches nothing"
        sentences = []
        for number, found in enumerate(reached):
            index = [f"{name} {entries[number]}" for name, entries in columns.items()]
            subject = f"{word} {number}"
            if len(reached) == 1:
                subject = join_words(index).capitalize() or f"The {word.lower()}"
            elif index:
                subject += f" ({join_words(index)})"
            where = place_text(self.name, self.array.shape, found) if found else ""
            what = f"{does} {where}" if found else f"{outside}: it is out of bounds"
            sentences.append(f"{subject} {what}.")
        summary = f"The result has shape {shape_text(result.shape)}."
        if not self.reads:
            summary = changes(self.name, self.array, result)
        hits = [n for found in reached for n in found]
        if verb == "set" and len(set(hits)) < len(hits):
            summary += " Several updates reach one; JAX does not say which wins."
        if len(sentences) == 1:
            return [f"{sentences[0]} {summary}"]
        return [summary, *sentences]


def read_update(call: ast.Call | None) -> tuple[str, dict[str, str]]:
    """The array's name, and the texts of index, verb, value and mode.

    Raises:
        ValueError: the call is not written as `x.at[index].verb(value)`.
    """
    match call:
        case ast.Call(
            func=ast.Attribute(
                value=ast.Subscript(value=ast.Attribute(value=array, attr="at")),
                attr=verb,
            )
        ):
            place = call.func.value.slice
            index = ast.unparse(ast.Subscript(ast.Name("x"), place, ast.Load()))
            texts = {"index": index[2:-1], "verb": verb}
            if call.args:
                texts["value"] = ast.unparse(call.args[0])
            modes = [ast.unparse(k.value) for k in call.keywords if k.arg == "mode"]
            texts["mode"] = (modes or ["None"])[0]
            texts = {kind: text.replace("'", '"') for kind, text in texts.items()}
            return ast.unparse(array), texts
    raise ValueError("is not written as x.at[index].verb(value)")


def index_columns(place, shape) -> dict[str, np.ndarray]:
    """The numbers in an index of integers, by the axis; {} for another index."""
    entries = place if isinstance(place, tuple) else (place,)
    other = any(e is None or e is Ellipsis or isinstance(e, slice) for e in entries)
    if other or len(shape) > 1:
        return {}
    arrays = [np.asarray(entry) for entry in entries]
    if any(a.dtype.kind not in "iu" for a in arrays):
        return {}
    flat = [np.broadcast_to(a, shape).ravel() for a in arrays]
    names = ["index"] if len(flat) == 1 else [f"index {n}" for n in range(len(flat))]
    return dict(zip(names, flat, strict=True))


def table_row(name: str, value) -> list[str]:
    """An array's row: name, shape, dtype."""
    return [name, shape_text(np.shape(value)), str(jnp.result_type(value))]


def changes(name: str, before, after) -> str:
    """Which elements have another value now."""
    old, new = np.ravel(before), np.ravel(after)
    changed = np.flatnonzero(old != new)
    if not len(changed):
        return "No element changes."
    if len(changed) > 3:
        return f"{len(changed)} of {old.size} elements change."
    said = [
        f"{place_text(name, np.shape(before), [n])} {'' if number else 'goes '}from "
        f"{number_text(old[n].item())} to {number_text(new[n].item())}"
        for number, n in enumerate(changed)
    ]
    return f"{join_words(said)}."
