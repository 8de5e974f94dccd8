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

import json

from docutils.parsers.rst import directives

from builder.page.choices import ChoiceFigure

KINDS = ("index", "verb", "value", "mode")


class Updates(ChoiceFigure):
    """`{updates}`: the program is the argument; options say what may be chosen."""

    option_spec = {kind: directives.unchanged for kind in KINDS} | {
        "call": directives.positive_int
    }

    recorder = "builder.execute.record_updates:UpdateRecorder"

    @staticmethod
    def recorder_options(options: dict) -> dict:
        """The call, and for each kind what else the reader may choose."""
        options = dict(options)
        for kind in options.keys() & KINDS:
            options[kind] = [option.strip() for option in options[kind].split("|")]
        modes = options.get("mode", [])
        return options | {"mode": [m if m == "None" else json.dumps(m) for m in modes]}
