"""Shows what each lane of a program's `jax.vmap` gets and returns, for any axes.

A page asks for it by the path that `:load:` has:

    ```{lanes} ../../examples/vmap/axes/in_axes_from_loop.py
    :choose: shares; infected; out_axes: 0, -1
    ```

The reader chooses the axes of all arguments, or of those in `:choose:`, each with the
axes that are named or with all that it has. `:call: 2` shows the program's second call
of a mapped function. Directly nested `vmap`s are one call, of `outer` and `inner`.
"""

from docutils.parsers.rst import directives

from builder.page.choices import ChoiceFigure


class Lanes(ChoiceFigure):
    """`{lanes}`: the program is the argument; options say what may be chosen."""

    option_spec = {"call": directives.positive_int} | {"choose": directives.unchanged}

    recorder = "builder.execute.record_lanes:LaneRecorder"
