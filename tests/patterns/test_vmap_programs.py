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
from tests.helpers.loops import each_case, name_of, run_checked
from tests.helpers.small_book import REPOSITORY
from tests.helpers.vmap_checker import VmapChecker

TRACED = "its vmaps are traced, compiled or differentiated, and no call has values"
COLLECTIVE = "a lane that asks for the others is no call of a loop"
# Programs in which no call is checked, and why.
NO_CALL = {
    "index/already_batched": TRACED,
    "errors/axis_without_name_fixed": COLLECTIVE,
    "collectives/each_collective": COLLECTIVE,
    "collectives/gradient_of_lane_sum": COLLECTIVE,
    "collectives/vmap_and_shard_map": COLLECTIVE,
    "collectives/spmd_axis_name": COLLECTIVE,
    "collectives/standardize": COLLECTIVE,
    "collectives/two_axis_names": COLLECTIVE,
    "collectives/zero_weight_padding": COLLECTIVE,
    "speed/compile_loop_or_vmap": TRACED,
    "silent/lost_branches": TRACED,
    "memory/compiler_may_fuse": TRACED,
    "memory/gradient_inside_batches": TRACED,
    "memory/vmap_or_batches": TRACED,
    "memory/update_copies_per_lane": TRACED,
    "index/one_more_axis": TRACED,
    "nesting/pairs_hold_every_feature": TRACED,
    "axes/shapes_without_running": TRACED,
    "axes/sum_over_lanes": "sum_match adds the lanes, and the program has that loop",
    "speed/time_and_memory": TRACED,
    "which-tool/vmap_einsum_same_trace": TRACED,
    "branches/cond_that_remains": TRACED,
}
# Programs whose loop rightly does something else, and why.
OTHER_LOOP = {
    "silent/key_reuse": "a loop uses again the keys whose second use it forbids",
    "silent/faulty_lanes": "a loop's errors of checkify are not stacked by the lane",
    "many-fits/mcmc_interval_coverage": "rounding sends a Markov chain elsewhere",
    "in-a-model/sample_in_vmap": "it shows a function that is not pure",
}

FOLDER = REPOSITORY / "examples" / "vmap"


PROGRAMS = [
    program
    for program in sorted(FOLDER.rglob("*.py"))
    if "jax.vmap" in (text := program.read_text(encoding="utf-8"))
    and not declared_error(text)
    and name_of(program) not in OTHER_LOOP
]


@pytest.mark.parametrize("program", each_case(PROGRAMS))
def test_a_program_does_what_its_loop_does(program, monkeypatch):
    """At least one call of every program is checked, or the reason is known."""
    checks = run_checked(program, VmapChecker(program), monkeypatch)
    assert bool(checks) != (name_of(program) in NO_CALL)


def test_the_exceptions_are_programs():
    """Each program that has a reason exists."""
    assert set(NO_CALL) <= {name_of(program) for program in PROGRAMS}
    for name in OTHER_LOOP:
        assert (FOLDER / f"{name}.py").exists()


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


def test_wrong_vmap_is_detected(tmp_path, monkeypatch):
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


def test_impure_function_is_detected(tmp_path, monkeypatch):
    """A function that is not pure is no function of its lane."""
    program = tmp_path / "program.py"
    program.write_text(CENTERED.replace("- by", "- turns.pop()") + "\n", "utf-8")
    checker = VmapChecker(program)
    monkeypatch.setattr(jax, "vmap", checker.checked_vmap)
    with pytest.raises(AssertionError, match="Mismatched elements"):
        runpy.run_path(str(program), {"turns": [1, 2, 3, 4, 5, 6, 7, 8, 9]})
