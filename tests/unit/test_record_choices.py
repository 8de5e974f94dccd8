"""The recorders of `jax.vmap` and `.at`: what each lane and each update has, by JAX."""

import functools
import linecache
import runpy

import jax
import jax.numpy as jnp
import pytest

from builder.execute.record_lanes import LaneRecorder
from builder.execute.record_updates import UpdateRecorder

LANES = """\
import jax
import jax.numpy as jnp

def miss(share, in_bed, infected):
    return jnp.max(jnp.abs(in_bed - share * infected))

shares = jnp.array([1.0, 0.5])
in_bed = jnp.arange(4)
infected = jnp.arange(8).reshape(4, 2)
"""
CALL = "print(jax.vmap(miss, in_axes=(0, None, 1))(shares, in_bed, infected))\n"
UPDATE = """\
import jax.numpy as jnp

ward = jnp.array([0, 2, 2])
beds = jnp.zeros(3, int)
print(beds.at[ward].add(1))
"""


@pytest.fixture
def figure(monkeypatch, tmp_path, capsys):
    """Run a program with a recorder; return the figure and what was printed."""
    monkeypatch.setattr(jax, "vmap", jax.vmap)
    array = type(jnp.zeros(0))
    monkeypatch.setattr(array, "at", array.at)

    def run(recorder, text):
        program = tmp_path / "program.py"
        program.write_text(text, encoding="utf-8")
        linecache.clearcache()
        recording = recorder()
        runpy.run_path(str(program), run_name="__main__")
        (recorded,) = recording.recordings
        return recorded, capsys.readouterr().out

    return run


def code(recorded):
    """The line of code, with the options of each choice."""
    parts = [p if isinstance(p, str) else "|".join(p.options) for p in recorded.code]
    return "".join(parts)


def by_options(recorded):
    """The panels, by the texts of their options."""
    choices = [part for part in recorded.code if not isinstance(part, str)]
    return {
        tuple(c.options[n] for c, n in zip(choices, panel.at, strict=True)): panel
        for panel in recorded.panels
    }


def test_the_programs_own_call_is_the_first_panel(figure):
    recorded, printed = figure(LaneRecorder, LANES + CALL)
    assert printed == "[3.  0.5]\n"
    assert code(recorded) == (
        "jax.vmap(miss, in_axes=(0|None, None|0, 1|0|None))(shares, in_bed, infected)"
    )
    panel = recorded.panels[0]
    assert panel.table == [
        ["shares", "(2,)", "0", "()"],
        ["in_bed", "(4,)", "None", "(4,)"],
        ["infected", "(4, 2)", "1", "(4,)"],
        ["result", "(2,)", "0", "()"],
    ]
    lanes = [array.lanes for array in (*panel.before, *panel.after)]
    assert lanes == [[[0], [1]], None, [[0], [1]] * 4, [[0], [1]]]
    assert panel.after[0].texts == ["3", "0.5"]
    assert panel.words[0] == "2 lanes; result has shape (2,)."
    assert panel.words[2] == (
        "Lane 1 gets shares[1], all of in_bed and infected[:, 1]. "
        "What it returns is result[1]."
    )


def test_other_axes_have_other_lanes_or_jaxs_message(figure):
    recorded, _ = figure(LaneRecorder, LANES + CALL)
    panels = by_options(recorded)
    assert len(panels) == len(recorded.panels) == 12
    refused = panels["0", "None", "0"]
    assert refused.refused.startswith("ValueError: vmap got inconsistent sizes")
    assert "axis 0 of argument share of type float32[2]" in refused.refused
    assert refused.names == [] and refused.after == []
    by_day = panels["None", "0", "0"]  # accepted, and not what was meant
    assert by_day.names == ["0", "1", "2", "3"]
    assert by_day.words[1].startswith("Lane 0 gets all of shares, in_bed[0] and infe")
    within = panels["0", "None", "None"]  # the lanes are there; the function fails
    assert within.names == ["0", "1"] and "broadcasting" in within.refused


def test_nested_vmaps_are_one_call(figure):
    call = """\
inner = jax.vmap(lambda a, b: a + b, in_axes=(None, 0))
print(jax.vmap(inner, in_axes=(0, None))(shares, in_bed).shape)
"""
    recorded, printed = figure(LaneRecorder, LANES + call)
    assert printed == "(2, 4)\n"
    assert code(recorded) == (
        "inner = jax.vmap(f, in_axes=(None|0, 0|None))\n"
        "outer = jax.vmap(inner, in_axes=(0|None, None|0))\n"
        "outer(shares, in_bed)"
    )
    panel = recorded.panels[0]
    assert panel.names[:5] == ["0,0", "0,1", "0,2", "0,3", "1,0"]
    assert panel.before[0].lanes == [[0, 1, 2, 3], [4, 5, 6, 7]]
    assert panel.before[1].lanes == [[0, 4], [1, 5], [2, 6], [3, 7]]
    assert panel.table[0] == ["shares", "(2,)", "0", "None", "()"]
    assert panel.table[2] == ["result", "(2, 4)", "0", "0", "()"]
    # A panel is found by its options in the order in which the code has them.
    panel = by_options(recorded)["0", "0", "0", "None"]
    assert panel.table[0][2:4] == ["0", "0"]


def test_under_jit_there_are_lanes_and_no_values(figure):
    call = "print(jax.jit(jax.vmap(miss, (0, None, 1)))(shares, in_bed, infected))\n"
    recorded, printed = figure(LaneRecorder, LANES + call)
    assert printed == "[3.  0.5]\n"
    panel = recorded.panels[0]
    assert [array.name for array in panel.before] == ["share", "in_bed", "infected"]
    assert panel.after[0].lanes == [[0], [1]] and panel.after[0].texts == ["", ""]


def test_results_and_arguments_may_be_trees(figure):
    call = """\
draws = {"mu": shares, "tau": 2.0}
both = jax.vmap(
    lambda draw: {"row": draw["mu"] + in_bed, "tau": draw["tau"]},
    in_axes=({"mu": 0, "tau": None},),
    out_axes={"row": 1, "tau": None},
)(draws)
print(both["row"].shape)
"""
    recorder = functools.partial(LaneRecorder, choose='out_axes of "row"')
    recorded, _ = figure(recorder, LANES + call)
    assert code(recorded) == (
        'jax.vmap(f, in_axes=({"mu": 0, "tau": None},), '
        'out_axes={"row": 1|0, "tau": None})(draws)'
    )
    assert [row[:3] for row in recorded.panels[0].table] == [
        ['draws["mu"]', "(2,)", "0"],
        ['draws["tau"]', "()", "None"],
        ['result["row"]', "(4, 2)", "1"],
        ['result["tau"]', "()", "None"],
    ]
    row, tau = recorded.panels[0].after
    assert row.lanes == [[0], [1]] * 4 and tau.lanes is None


@pytest.mark.parametrize(
    ("choose", "fault"),
    [
        ("", "81 combinations; 16 can be shown"),
        ("wards", "no wards to choose; there is argument 0, argument 1,"),
        ("infected: one", "one are no axes, such as 0, 1"),
    ],
)
def test_what_cannot_be_chosen_has_a_reason(figure, choose, fault):
    call = "jax.vmap(lambda *a: a[0], in_axes=1)(*[infected] * 4)\n"
    recorded, _ = figure(functools.partial(LaneRecorder, choose=choose), LANES + call)
    assert recorded.fault.startswith(fault), recorded.fault


def test_axes_of_another_form_have_a_reason(figure):
    call = """\
try:
    jax.vmap(lambda draw: draw["mu"], in_axes=({"tau": 0},))({"mu": shares})
except ValueError:
    print("refused")
"""
    recorded, printed = figure(LaneRecorder, LANES + call)
    assert printed == "refused\n"
    assert recorded.fault == "the axes do not fit the arguments: KeyError('tau')"


def test_an_update_reaches_elements(figure):
    recorder = functools.partial(
        UpdateRecorder,
        verb=["set"],
        index=["jnp.array([0, 9, -1])"],
        mode=['"clip"'],
    )
    recorded, printed = figure(recorder, UPDATE)
    assert printed == "[1 0 2]\n"
    assert code(recorded) == (
        'beds.at[ward|jnp.array([0, 9, -1])].add|set(1, mode=None|"clip")'
    )
    panels = by_options(recorded)
    own = panels["ward", "add", "None"]
    assert own.before[0].lanes == [[0], [], [1, 2]]
    assert [array.name for array in own.before] == ["beds", "index", "value"]
    assert own.after[0].texts == ["1", "0", "2"]
    assert own.words[0] == "beds[0] goes from 0 to 1 and beds[2] from 0 to 2."
    assert own.words[2] == "Update 1 (index 2) reaches beds[2]."
    assert "does not say which wins" in panels["ward", "set", "None"].words[0]
    other = "jnp.array([0, 9, -1])"
    dropped = panels[other, "add", "None"]
    assert (
        dropped.words[2] == "Update 1 (index 9) reaches nothing: it is out of bounds."
    )
    assert dropped.words[3] == "Update 2 (index -1) reaches beds[2]."
    assert panels[other, "add", '"clip"'].before[0].lanes == [[0], [], [1, 2]]


def test_a_mask_a_slice_and_a_list(figure):
    recorder = functools.partial(
        UpdateRecorder, index=["beds == 0", "1:", "[0, 1]"], value=["ward[:2]"]
    )
    recorded, _ = figure(recorder, UPDATE)
    panels = by_options(recorded)
    assert panels["beds == 0", "1"].before[0].lanes == [[0], [1], [2]]
    assert panels["1:", "ward[:2]"].after[0].texts == ["0", "0", "2"]
    assert panels["[0, 1]", "1"].refused.startswith("TypeError: Using a non-tuple seq")
    assert panels["ward", "ward[:2]"].refused.startswith("ValueError: Incompatible")


def test_a_read_outside_has_no_element(figure):
    text = UPDATE + 'print(beds.at[9].get(mode="fill", fill_value=-1))\n'
    recorder = functools.partial(UpdateRecorder, 2, mode=["None"], index=["1"])
    recorded, printed = figure(recorder, text)
    assert printed == "[1 0 2]\n-1\n"
    assert code(recorded) == ('beds.at[9|1].get(mode="fill"|None, fill_value=-1)')
    panels = by_options(recorded)
    assert panels["9", '"fill"'].words == [
        "Index 9 returns the fill value: it is out of bounds. The result has shape ()."
    ]
    assert panels["9", "None"].before[0].lanes == [[], [], [0]]


def test_an_update_that_cannot_be_shown_has_a_reason(figure):
    text = UPDATE.replace("beds.at[ward].add(1)", "getattr(beds.at[ward], 'add')(1)")
    recorded, printed = figure(UpdateRecorder, text)
    assert printed == "[1 0 2]\n"
    assert recorded.fault == "is not written as x.at[index].verb(value)"
    large = UPDATE.replace("zeros(3, int)", "zeros(99, int)")
    recorder = functools.partial(UpdateRecorder, index=[":"])
    recorded, _ = figure(recorder, large)
    assert recorded.fault == "[:] is 99 elements; 16 can be shown"
    recorded, _ = figure(functools.partial(UpdateRecorder, index=["nobody"]), UPDATE)
    assert recorded.fault.startswith("[nobody]: NameError")
