"""Records what goes in and out of each step of a program's `jax.lax.scan`.

The program runs unchanged, with a `jax.lax.scan` that also returns the carry, the x and
the y of each step. What it prints must be what its `.out` says: a recording that no
longer fits its program cannot be shown.
"""

from __future__ import annotations

import operator
from dataclasses import dataclass
from typing import Any

import numpy as np

STEPS, PARTS = 20, 6  # at most so many steps and arrays are recorded
LONGEST = 8  # elements of an array that are written out


@dataclass
class Recording:
    """A scan, step by step. A part is an array of the carry, of xs or of ys.

    Attributes:
        names: kind ("carry", "xs" or "ys") -> the names of its parts, from the tree.
        init: the text of each part of the first carry.
        steps: for each recorded step, kind -> the text of each part; of the carry, what
            comes out of the step.
        length: how many steps the scan has.
        reverse: whether it runs from the last x to the first.
    """

    names: dict[str, list[str]]
    init: list[str]
    steps: list[dict[str, list[str]]]
    length: int
    reverse: bool


class Recorder:
    """Replaces `jax.lax.scan`, and records the calls with values."""

    def __init__(self) -> None:
        """Replace `jax.lax.scan` in this process."""
        import jax

        self.original = jax.lax.scan
        self.recordings: list[Recording] = []
        jax.lax.scan = self.scan

    def scan(
        self, f, init, xs=None, length=None, reverse=False, *arguments, **options
    ) -> tuple[Any, Any]:
        """Call the original, and record it if it is called with values."""

        def step(carry, x):
            after, y = f(carry, x)
            return after, (y, (after, x, y))

        final, (ys, recorded) = self.original(
            step, init, xs, length, reverse, *arguments, **options
        )
        if has_values((init, recorded)):
            self.recordings.append(make_recording(init, recorded, reverse))
        return final, ys


def has_values(tree) -> bool:
    """Whether a tree has leaves, and all of them have values: none is traced."""
    import jax

    leaves = jax.tree.leaves(tree)
    return bool(leaves) and not any(isinstance(x, jax.core.Tracer) for x in leaves)


def make_recording(init, recorded: tuple, reverse: bool) -> Recording:
    """A recording from the carries, xs and ys of all steps, stacked."""
    import jax

    kinds = dict(zip(("carry", "xs", "ys"), recorded, strict=True))
    length = len(jax.tree.leaves(recorded)[0])
    order = range(length)[::-1] if reverse else range(length)
    steps = [
        {k: part_texts(jax.tree.map(at, tree)) for k, tree in kinds.items()}
        for at in map(operator.itemgetter, order[:STEPS])
    ]
    names = {kind: part_names(tree) for kind, tree in kinds.items()}
    return Recording(names, part_texts(init), steps, length, reverse)


def part_names(tree) -> list[str]:
    """The names of a tree's leaves, such as "level" or "0"; "" for a single array."""
    import jax

    paths = [path for path, _ in jax.tree_util.tree_leaves_with_path(tree)]
    return [jax.tree_util.keystr(path, simple=True, separator=".") for path in paths]


def part_texts(tree) -> list[str]:
    """The leaves of a tree as texts."""
    import jax

    return [value_text(value) for value in jax.tree.leaves(tree)]


def value_text(value) -> str:
    """An array in few characters: a key by its last word, a float by four digits."""
    import jax

    if isinstance(value, jax.Array) and jax.dtypes.issubdtype(
        value.dtype, jax.dtypes.prng_key
    ):
        words = np.asarray(jax.random.key_data(value)).ravel()
        return f"…{words[-1] & 0xFFFF:04x}"
    array = np.asarray(value)
    if array.size > LONGEST:
        return f"shape {array.shape}"
    if array.ndim == 0:
        return number_text(array.item())
    return np.array2string(array, formatter={"all": number_text}, separator=" ")


def number_text(number) -> str:
    """A number by at most four digits."""
    return f"{number:.4g}" if isinstance(number, (float, np.floating)) else str(number)
