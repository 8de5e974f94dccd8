"""Checks the vmaps in the programs of the chapter against the equivalent Python loops.

A program runs with a `jax.vmap` that also runs the loop which the call's axes
spell, on some of the call's lanes. Inside that loop every further vmap is a loop too.
That these are the axes a reader means, the programs themselves assert, against
a loop written out; pure functions and independent lanes are what is seen here.
"""

import jax.numpy as jnp
import pytest

from tests.helpers.loops import each, programs_that_call
from tests.helpers.vmap_checker import VmapChecker

TRACED = "its vmaps are traced, compiled or differentiated, and no call has values"
COLLECTIVE = "a lane that asks for the others is no call of a loop"
# Programs in which no call is checked, and why.
NO_CALL = {
    "errors/axis_without_name_fixed": COLLECTIVE,
    "collectives/each_collective": COLLECTIVE,
    "collectives/key_by_index": COLLECTIVE,
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
    "pairs/gradient_at_distance_zero": TRACED,
    "pairs/pairs_hold_every_feature": TRACED,
    "axes/shapes_without_running": TRACED,
    "one-result/sum_over_lanes": "sum_match adds the lanes, as the program checks",
    "which-tool/vmap_einsum_same_trace": TRACED,
    "branches/cond_that_remains": TRACED,
    "branches/double_where": TRACED,
    "loops/scan_of_vmap": TRACED,
}
# Programs whose loop rightly does something else, and why.
OTHER_LOOP = {
    "silent/key_reuse": "a loop uses again the keys whose second use it forbids",
    "silent/faulty_lanes": "a loop's errors of checkify are not stacked by the lane",
    "many-fits/mcmc_interval_coverage": "rounding sends a Markov chain elsewhere",
    "plates/sample_in_vmap": "it shows a function that is not pure",
    "plates/prior_depends_on_lane": "it shows a function that is not pure",
}

PROGRAMS = programs_that_call("vmap", "jax.vmap")


@each(PROGRAMS, OTHER_LOOP)
def test_a_program_does_what_its_loop_does(name, monkeypatch):
    """At least one call of every program is checked, or the reason is known."""
    checks = VmapChecker(PROGRAMS[name]).run(monkeypatch)
    assert bool(checks) != (name in NO_CALL)


def test_the_exceptions_are_programs():
    assert NO_CALL.keys() | OTHER_LOOP.keys() <= PROGRAMS.keys()


CENTERED = """
import itertools

import jax
import jax.numpy as jnp

count = itertools.count()


def center(row, *, by):
    return row - row.mean() - by


rows = jnp.arange(12.0).reshape(4, 3)
jax.vmap(center, in_axes=1, out_axes=1)(rows, by=jnp.arange(3.0))
"""


def test_wrong_vmap_is_detected(tmp_path, monkeypatch):
    """The check passes with JAX's own vmap and fails with another."""
    program = tmp_path / "program.py"
    program.write_text(CENTERED, encoding="utf-8")
    checker = VmapChecker(program)
    assert checker.run(monkeypatch) == 1

    def backward(*given, **rest):
        mapped = real(*given, **rest)
        return lambda *args, **keywords: jnp.flip(mapped(*args, **keywords))

    real, checker.vmap = checker.vmap, backward
    with pytest.raises(AssertionError, match="Mismatched elements"):
        checker.run(monkeypatch)


def test_impure_function_is_detected(tmp_path, monkeypatch):
    """A function that counts its calls is no function of its lane."""
    program = tmp_path / "program.py"
    program.write_text(CENTERED.replace("- by", "- next(count)"), "utf-8")
    with pytest.raises(AssertionError, match="Mismatched elements"):
        VmapChecker(program).run(monkeypatch)
