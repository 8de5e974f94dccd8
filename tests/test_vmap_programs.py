"""Each program of the chapter is held to the Python loop that its vmaps replace.

A program runs with a `jax.vmap` that also runs the loop which the call's axes
spell: on the program's own arguments, then on lanes drawn anew from them, along
other axes, stacked elsewhere. Inside that loop every further vmap is a loop too.
That these are the axes a reader means, the programs themselves assert, against
a loop written out; pure functions and independent lanes are what is seen here.
"""

import runpy

import jax
import jax.numpy as jnp
import pytest

from tests.loops import Checker, Mapped, assert_close, spread, traced
from tests.small_book import REPOSITORY
from tools.programs import DECLARED

LANES = 4  # of a call's lanes, so many are run by the loop
CALLS = 3  # of one mapped function, so many calls are checked

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
    and not DECLARED.search(text)
    and program.stem not in OTHER_LOOP
]


def stacked(results, out_axes):
    """The loop's results as vmap returns them; under None they must be one."""
    trees = [jax.tree.flatten(result)[0] for result in results]
    leaves = []
    axes = spread(out_axes, results[0])
    for axis, *lanes in zip(axes, *trees, strict=True):
        if axis is None:
            for other in lanes[1:]:
                assert_close(other, lanes[0])
            leaves.append(lanes[0])
        else:
            leaves.append(jnp.stack([jnp.asarray(lane) for lane in lanes], axis))
    return jax.tree.unflatten(jax.tree.structure(results[0]), leaves)


class Jitted:
    """A jitted function whose first calls run as written, so that a vmap is seen."""

    def __init__(self, fun, compiled):
        """Keep both, and how many calls are left."""
        self.fun, self.compiled, self.left = fun, compiled, CALLS

    def __call__(self, *args, **keywords):
        """Run as written, unless a value is not known yet."""
        if self.left == 0 or traced((args, keywords)):
            return self.compiled(*args, **keywords)
        self.left -= 1
        return self.fun(*args, **keywords)

    def __getattr__(self, name):
        """What else a jitted function has, `lower` above all."""
        return getattr(self.compiled, name)


class VmapChecker(Checker):
    """Stands for `jax.vmap` and `jax.jit`."""

    def __init__(self, program):
        """Keep JAX's own two, which the checks are about."""
        super().__init__(program)
        self.vmap = jax.vmap
        self.jit = jax.jit

    def install(self, monkeypatch):
        """Take the places of JAX's functions."""
        monkeypatch.setattr(jax, "vmap", self.checked_vmap)
        monkeypatch.setattr(jax, "jit", self.checked_jit)

    def checked_vmap(self, fun, in_axes=0, out_axes=0, axis_size=None, **rest):
        """A `jax.vmap` that runs the loop as well."""
        real = self.vmap(fun, in_axes, out_axes, axis_size=axis_size, **rest)
        if rest or not self.called_by_program():
            return real
        calls = 0

        def mapped(*args, **keywords):
            nonlocal calls
            if traced((args, keywords)):
                return real(*args, **keywords)
            if self.looping:
                whole = Mapped(in_axes, axis_size, args, keywords)
                results = self.results(fun, map(whole.lane, range(whole.size)))
                return stacked(results, out_axes)
            got = real(*args, **keywords)
            if calls < CALLS:
                whole = Mapped(in_axes, axis_size, args, keywords)
                if whole.size:
                    calls += 1
                    self.check(fun, whole, out_axes, got)
            return got

        return mapped

    def checked_jit(self, fun=None, **rest):
        """A `jax.jit` that leaves the vmaps inside it to be checked."""
        real = self.jit(fun, **rest) if fun else self.jit(**rest)
        return Jitted(fun, real) if fun and self.called_by_program() else real

    def results(self, fun, calls):
        """What the loop's calls return; a vmap inside one is a loop too."""
        return self.as_a_loop(
            lambda: [fun(*args, **keywords) for args, keywords in calls]
        )

    def check(self, fun, whole, out_axes, got):
        """Some lanes of the call as it was made, then these lanes elsewhere."""
        lanes = self.rng.choice(whole.size, min(LANES, whole.size), replace=False)
        want = self.results(fun, map(whole.lane, lanes))
        axes = spread(out_axes, got)
        leaves, tree = jax.tree.flatten(got)
        some = [
            leaf if axis is None else jnp.take(leaf, lanes, axis=axis)
            for leaf, axis in zip(leaves, axes, strict=True)
        ]
        assert_close(jax.tree.unflatten(tree, some), stacked(want, out_axes))

        picks = self.rng.integers(len(lanes), size=self.rng.integers(1, LANES + 2))
        (args, keywords), in_axes = whole.drawn(self.rng, lanes[picks])
        in_axes, keyword_axes = jax.tree.unflatten(whole.tree, in_axes)
        out = [
            None if axis is None else int(self.rng.integers(-leaf.ndim, leaf.ndim))
            for leaf, axis in zip(leaves, axes, strict=True)
        ]
        out = jax.tree.unflatten(tree, out)
        again = self.vmap(
            lambda args, keywords: fun(*args, **keywords),
            in_axes=(in_axes, keyword_axes),
            out_axes=out,
            axis_size=len(picks),
        )(args, keywords)
        assert_close(again, stacked([want[pick] for pick in picks], out))
        self.checks += 1


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.stem)
def test_a_program_does_what_its_loop_does(program, monkeypatch):
    """At least one call of every program is checked, or the reason is known."""
    checker = VmapChecker(program)
    checker.install(monkeypatch)
    runpy.run_path(str(program), run_name="__main__")
    assert bool(checker.checks) != (program.stem in NO_CALL)


def test_the_exceptions_are_programs():
    """A reason stands for a program that is there."""
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
