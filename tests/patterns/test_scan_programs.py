"""Checks the scans in the programs of the chapter against the equivalent Python loops.

A program runs with a `jax.lax.scan` that also runs the loop: over the program's
own xs, then over steps sampled from them, no step and one step too, in either
direction, unrolled. `fori_loop` and `while_loop` run beside their loop as well.
What the program jits, maps or differentiates is first called as it is written,
so that the scan inside it meets values. That the loop is the one which a reader
means, the programs themselves assert, against a loop written out.
"""

import itertools
import runpy

import jax.numpy as jnp
import numpy as np
import pytest

from builder.program import declared_error, find_programs
from tests.helpers.loops import each_case, name_of, run_checked
from tests.helpers.scan_checker import LOOPS, ScanChecker
from tests.helpers.small_book import REPOSITORY

# Programs in which no call is checked, and why.
TRACED = "its scans are traced, compiled or differentiated, and no call has values"
NO_CALL = {
    "debugging/checkify_in_step": "checkify's checks cannot run outside of it",
    "gradients/checkpoint_blocks": TRACED,
    "in-a-model/fit_epidemic": TRACED,
    "speed/compile_time": TRACED,
    "speed/gradient_time_and_memory": TRACED,
}
# Programs whose loop rightly does something else, and why.
OTHER_LOOP = {
    "silent/impure_step": "it shows steps that are not pure",
    "in-a-model/observation_in_scan": "it shows a step that is not pure",
    "in-a-model/sample_in_scan": "it shows a step that is not pure",
    "random/numpy_draws_once": "it shows a step that is not pure",
}

FOLDER = REPOSITORY / "examples" / "lax-scan"


PROGRAMS = [
    program
    for program in find_programs(FOLDER)
    if any(f"jax.lax.{name}(" in program.read_text("utf-8") for name in LOOPS)
    and not declared_error(program.read_text("utf-8"))
    and name_of(program) not in OTHER_LOOP
]


def test_what_is_timed_side_by_side_computes_the_same():
    """A faster way is only faster if it gives the same numbers."""
    shocks = np.linspace(0.1, 1, 20, dtype="float32")
    days = runpy.run_path(str(FOLDER / "speed/against_loops.py"))
    want = days["loop"](shocks, np)
    np.testing.assert_allclose(days["scan"](shocks), want, rtol=1e-2)
    steps = runpy.run_path(str(FOLDER / "speed/by_number_of_steps.py"))
    want = steps["ways"]["scan"](shocks, len(shocks))[1]
    for name in steps["ways"].keys() - {"copy"}:
        path = steps["ways"][name](jnp.array(shocks), len(shocks))
        path = path[1] if isinstance(path, tuple) else path
        np.testing.assert_allclose(path, want, rtol=1e-4, err_msg=name)
    wide = runpy.run_path(str(FOLDER / "speed/by_number_of_series.py"))
    series = np.stack([shocks, -shocks], axis=1)
    want = np.stack([want, -want], axis=1)
    for name in ("scan", "numpy_loop"):
        np.testing.assert_allclose(wide[name](series), want, rtol=1e-4, err_msg=name)


@pytest.mark.parametrize("program", each_case(PROGRAMS))
def test_a_program_does_what_its_loop_does(program, monkeypatch):
    """At least one call of every program is checked, or the reason is known."""
    checks = run_checked(program, ScanChecker(program), monkeypatch)
    assert bool(checks) != (name_of(program) in NO_CALL)


def test_the_exceptions_are_programs():
    """Each program that has a reason exists."""
    assert set(NO_CALL) <= {name_of(program) for program in PROGRAMS}
    for name in OTHER_LOOP:
        assert (FOLDER / f"{name}.py").exists()


LEVELS = """
import jax
import jax.numpy as jnp


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
    checker.install(monkeypatch)
    runpy.run_path(str(program))
    assert checker.checks == 1

    def late(f, init, *rest):
        carry, ys = real(f, init, *rest)
        return carry, jnp.roll(ys, 1, axis=0)

    real, checker.scan = checker.scan, late
    with pytest.raises(AssertionError, match="Mismatched elements"):
        runpy.run_path(str(program))


def test_a_step_that_counts_its_calls_is_noticed(tmp_path, monkeypatch):
    """A step that is not pure is no step of a scan."""
    program = tmp_path / "program.py"
    text = LEVELS.replace("price) / 3", "price + next(count)) / 3")
    program.write_text(text, encoding="utf-8")
    checker = ScanChecker(program)
    checker.install(monkeypatch)
    with pytest.raises(AssertionError, match="Mismatched elements"):
        runpy.run_path(str(program), {"count": itertools.count()})
