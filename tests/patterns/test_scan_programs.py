"""Checks the scans in the programs of the chapter against the equivalent Python loops.

A program runs with a `jax.lax.scan` that also runs the loop, over the first of the
program's own xs. `fori_loop` and `while_loop` run beside their loop as well.
What the program jits, maps or differentiates is first called as it is written,
so that the scan inside it meets values. That the loop is the one which a reader
means, the programs themselves assert, against a loop written out.
"""

import runpy
import timeit

import jax.numpy as jnp
import numpy as np
import pytest

from tests.helpers.loops import each, programs_that_call, run_once
from tests.helpers.scan_checker import LOOPS, ScanChecker

# Programs in which no call is checked, and why.
TRACED = "its scans are traced, compiled or differentiated, and no call has values"
NO_CALL = {
    "debugging/checkify_in_step": "checkify's checks cannot run outside of it",
    "sequences/zero_steps": "a loop without a step returns what it was given",
    "gradients/checkpoint_blocks": TRACED,
    "gradients/checkpoint_policy": TRACED,
    "gradients/forward_mode": TRACED,
    "gradients/stored_for_reverse_mode": TRACED,
    "stopping/gradient_from_root": TRACED,
    "speed/compile_time": TRACED,
    "speed/gradient_time_and_memory": TRACED,
}
# Programs whose loop rightly does something else, and why.
OTHER_LOOP = {
    "silent/impure_step": "it shows steps that are not pure",
    "index/sample_in_a_step": "it shows a step that is not pure",
    "in-a-model/observation_in_scan": "it shows a step that is not pure",
    "in-a-model/sample_in_scan": "it shows a step that is not pure",
    "random/numpy_draws_once": "it shows a step that is not pure",
}

PROGRAMS = programs_that_call("lax-scan", *(f"jax.lax.{name}(" for name in LOOPS))


def test_what_is_timed_side_by_side_computes_the_same(monkeypatch):
    """A faster way is only faster if it gives the same numbers."""
    monkeypatch.setattr(timeit.Timer, "repeat", run_once)
    shocks = np.linspace(0.1, 1, 20, dtype="float32")
    days = runpy.run_path(str(PROGRAMS["speed/against_loops"]))
    want = days["loop"](shocks, np)
    np.testing.assert_allclose(days["scan"](shocks), want, rtol=1e-2)
    steps = runpy.run_path(str(PROGRAMS["speed/by_number_of_steps"]))
    want = steps["ways"]["scan"](shocks, len(shocks))[1]
    for name in steps["ways"].keys() - {"copy"}:
        path = steps["ways"][name](jnp.array(shocks), len(shocks))
        path = path[1] if isinstance(path, tuple) else path
        np.testing.assert_allclose(path, want, rtol=1e-4, err_msg=name)
    wide = runpy.run_path(str(PROGRAMS["speed/by_number_of_series"]))
    series = np.stack([shocks, -shocks], axis=1)
    want = np.stack([want, -want], axis=1)
    for name in ("scan", "numpy_loop"):
        np.testing.assert_allclose(wide[name](series), want, rtol=1e-4, err_msg=name)


@each(PROGRAMS, OTHER_LOOP)
def test_a_program_does_what_its_loop_does(name, monkeypatch):
    """At least one call of every program is checked, or the reason is known."""
    checks = ScanChecker(PROGRAMS[name]).run(monkeypatch)
    assert bool(checks) != (name in NO_CALL)


def test_the_exceptions_are_programs():
    assert NO_CALL.keys() | OTHER_LOOP.keys() <= PROGRAMS.keys()


LEVELS = """
import itertools

import jax
import jax.numpy as jnp

count = itertools.count()


def smooth(level, price):
    level = (2 * level + price) / 3
    return level, level


jax.jit(lambda prices: jax.lax.scan(smooth, 0.0, prices))(jnp.arange(5.0))
"""


def test_wrong_scan_is_detected(tmp_path, monkeypatch):
    """The check passes with JAX's own scan and fails with another."""
    program = tmp_path / "program.py"
    program.write_text(LEVELS, encoding="utf-8")
    checker = ScanChecker(program)
    assert checker.run(monkeypatch) == 1

    def late(f, init, *rest):
        carry, ys = real(f, init, *rest)
        return carry, jnp.roll(ys, 1, axis=0)

    real, checker.scan = checker.scan, late
    with pytest.raises(AssertionError, match="Mismatched elements"):
        checker.run(monkeypatch)


def test_impure_step_is_detected(tmp_path, monkeypatch):
    """A step that counts its calls is no step of a scan."""
    program = tmp_path / "program.py"
    text = LEVELS.replace("price) / 3", "price + next(count)) / 3")
    program.write_text(text, encoding="utf-8")
    with pytest.raises(AssertionError, match="Mismatched elements"):
        ScanChecker(program).run(monkeypatch)
