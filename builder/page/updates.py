"""Shows what a program's `x.at[index].verb(value)` reaches, and what else it could do.

A page asks for it by the path that `:load:` has, with what the reader may choose beside
the program's own, in the program's names:

    ```{updates} ../../examples/array-assignments/duplicates/duplicates_add_up.py
    :index: 2 | jnp.array([0, 9, -1])
    :verb: set | max
    :value: 5
    :mode: clip | None
    ```

A mode has no quotes here: what begins with one is a string of YAML's.
`:call: 2` shows the program's second update.
"""

import functools
import json
from collections.abc import Callable

from docutils.parsers.rst import directives

from builder.execute.record_updates import KINDS, UpdateRecorder
from builder.page.choices import ChoiceFigure


class Updates(ChoiceFigure):
    """`{updates}`: the program is the argument; options say what may be chosen."""

    option_spec = {kind: directives.unchanged for kind in KINDS} | {
        "call": directives.positive_int
    }

    def recorder(self) -> Callable:
        """A recorder of the call."""
        options = {
            kind: [option.strip() for option in self.options[kind].split("|")]
            for kind in KINDS
            if kind in self.options
        }
        modes = options.get("mode", [])
        options["mode"] = [m if m == "None" else json.dumps(m) for m in modes]
        call = self.options.get("call", 1)
        return functools.partial(UpdateRecorder, call, **options)
