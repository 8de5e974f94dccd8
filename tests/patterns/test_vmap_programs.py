"""Checks the vmaps in the programs of the chapter against the equivalent Python loops.

A program runs with a `jax.vmap` that also runs the loop which the call's axes
spell: on the program's own arguments, then on lanes sampled from them, along
other axes, stacked elsewhere. Inside that loop every further vmap is a loop too.
That these are the axes a reader means, the programs themselves assert, against
a loop written out; pure functions and independent lanes are what is seen here.
"""

import runpy

import jax
import jax.numpy as jnp
import pytest

from builder.program import declared_error
from tests.loops import each_case, run_checked
from tests.small_book import REPOSITORY
from tests.vmap_checker import VmapChecker

TRACED = "its vmaps are traced, compiled or differentiated, and no call has values"
COLLECTIVE = "a lane that asks for the others is no call of a loop"
# Programs in which no call is checked, and why.
NO_CALL = {
    "already_batched": TRACED,
    "axis_without_name_fixed": COLLECTIVE,
    "collective_each_one": COLLECTIVE,
    "collective_gradient": COLLECTIVE,
    "collective_on_devices": COLLECTIVE,
    "collective_spmd_axis_name": COLLECTIVE,
    "collective_standardize": COLLECTIVE,
    "collective_two_names": COLLECTIVE,
    "collective_weights": COLLECTIVE,
    "compile_loop_or_vmap": TRACED,
    "find_lost_branches": TRACED,
    "memory_fused": TRACED,
    "memory_of_gradient": TRACED,
    "memory_of_lanes": TRACED,
    "memory_scatter": TRACED,
    "one_more_axis": TRACED,
    "pairs_hold_every_feature": TRACED,
    "shapes_without_running": TRACED,
    "speed_and_memory": TRACED,
    "tool_same_trace": TRACED,
    "where_cond_stays": TRACED,
}
# Programs whose loop rightly does something else, and why.
OTHER_LOOP = {
    "find_key_reuse": "a loop uses again the keys whose second use it forbids",
    "find_lanes_at_fault": "a loop's errors of checkify are not stacked by the lane",
    "model_many_mcmc": "a difference in rounding sends a Markov chain elsewhere",
    "model_sample_in_vmap": "it shows a function that is not pure",
}

PROGRAMS = [
    program
    for program in sorted((REPOSITORY / "examples" / "vmap").glob("*.py"))
    if "jax.vmap" in (text := program.read_text(encoding="utf-8"))
    and not declared_error(text)
    and program.stem not in OTHER_LOOP
]


@pytest.mark.parametrize("program", each_case(PROGRAMS))
def test_a_program_does_what_its_loop_does(program, monkeypatch):
    """At least one call of every program is checked, or the reason is known."""
    checks = run_checked(program, VmapChecker(program), monkeypatch)
    assert bool(checks) != (program.stem in NO_CALL)


def test_the_exceptions_are_programs():
    """Each program that has a reason exists."""
    assert set(NO_CALL) <= {program.stem for program in PROGRAMS}
    for name in OTHER_LOOP:
        assert (REPOSITORY / "examples" / "vmap" / f"{name}.py").exists()


CENTERED = """
import jax
import jax.numpy as jnp


def center(row, *, by):
    return row - row.mean() - by


rows = jnp.arange(12.0).reshape(4, 3)
jax.vmap(center, in_axes=1, out_axes=1)(rows, by=jnp.arange(3.0))
"""


def backward(vmap):
    """A vmap that hands the lanes back in reverse."""
    return lambda *given, **rest: (
        lambda *args, **keywords: jax.tree.map(
            jnp.flip, vmap(*given, **rest)(*args, **keywords)
        )
    )


def test_a_wrong_vmap_is_noticed(tmp_path, monkeypatch):
    """The check passes with JAX's own vmap and fails with another."""
    program = tmp_path / "program.py"
    program.write_text(CENTERED, encoding="utf-8")
    checker = VmapChecker(program)
    monkeypatch.setattr(jax, "vmap", checker.checked_vmap)
    runpy.run_path(str(program))
    assert checker.checks == 1
    checker.vmap = backward(checker.vmap)
    with pytest.raises(AssertionError, match="Mismatched elements"):
        runpy.run_path(str(program))


def test_a_lane_that_knows_its_turn_is_noticed(tmp_path, monkeypatch):
    """A function that is not pure is no function of its lane."""
    program = tmp_path / "program.py"
    program.write_text(CENTERED.replace("- by", "- turns.pop()") + "\n", "utf-8")
    checker = VmapChecker(program)
    monkeypatch.setattr(jax, "vmap", checker.checked_vmap)
    with pytest.raises(AssertionError, match="Mismatched elements"):
        runpy.run_path(str(program), {"turns": [1, 2, 3, 4, 5, 6, 7, 8, 9]})
