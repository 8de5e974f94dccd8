"""Runs a program so that its calls of JAX can be held to the loop that they replace."""

import runpy
import sys
import time
import timeit

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from builder.program import declared_error, find_programs, measures
from tests.helpers.small_book import REPOSITORY
from tests.helpers.strategies import assert_same

CALLS = 3  # of one function or place in a program, so many calls are checked


def traced(tree):
    """Whether a value is not known yet, so that no loop can run."""
    return any(isinstance(leaf, jax.core.Tracer) for leaf in jax.tree.leaves(tree))


def is_none(axis):
    """None among axes is an answer, not an empty tree."""
    return axis is None


def spread(axes, tree):
    """The axes of each leaf of a tree, from a prefix of it."""
    whole = jax.tree.broadcast(axes, tree, is_leaf=is_none)
    return jax.tree.leaves(whole, is_leaf=is_none)


class Mapped:
    """The arguments of one call, as leaves with the axis of each."""

    def __init__(self, in_axes, axis_size, args, keywords):
        """Take the call's arguments apart; keywords are mapped on axis 0."""
        self.leaves, self.tree = jax.tree.flatten((args, keywords))
        if not isinstance(in_axes, (tuple, list)):
            in_axes = (in_axes,) * len(args)
        self.axes = spread((tuple(in_axes), 0), (args, keywords))
        sizes = [
            np.shape(leaf)[axis]
            for leaf, axis in zip(self.leaves, self.axes, strict=True)
            if axis is not None
        ]
        self.size = sizes[0] if sizes else axis_size

    def lane(self, i):
        """The arguments of one call of the loop."""
        leaves = [
            leaf if axis is None else leaf[(slice(None),) * (axis % leaf.ndim) + (i,)]
            for leaf, axis in zip(self.leaves, self.axes, strict=True)
        ]
        return jax.tree.unflatten(self.tree, leaves)


class AsWritten:
    """A transformed function that is first called as it is written.

    What is inside it, a vmap or a scan, then meets values. `call` gets the arguments;
    with `instead` what it returns is the result, and nothing is compiled.
    """

    def __init__(self, transformed, call, instead=False):
        self.transformed, self.call, self.instead = transformed, call, instead
        self.calls = 0

    def __call__(self, *args, **keywords):
        if self.calls < CALLS and not traced((args, keywords)):
            self.calls += 1
            result = self.call(*args, **keywords)
            if self.instead:
                return result
        return self.transformed(*args, **keywords)

    def __getattr__(self, name):
        """What else a jitted function has, `lower` above all."""
        return getattr(self.transformed, name)


def take(xs, steps):
    """The entries of each leaf of xs at some steps."""
    return jax.tree.map(lambda leaf: jnp.asarray(leaf)[steps], xs)


def assert_close(got, want):
    """Equal trees, shapes, dtypes and values; floats up to rounding."""
    assert jax.tree.structure(got) == jax.tree.structure(want)
    for one, other in zip(jax.tree.leaves(got), jax.tree.leaves(want), strict=True):
        one, other = jnp.asarray(one), jnp.asarray(other)
        if jnp.issubdtype(one.dtype, jax.dtypes.prng_key):
            one, other = jax.random.key_data(one), jax.random.key_data(other)
        known = np.asarray(other)
        largest = np.abs(known[np.isfinite(known)]).max(initial=0)
        assert_same(one, other, rtol=1e-4, atol=1e-6 * largest)


def run_once(timer, repeat=5, number=1):
    """What `timeit.Timer.repeat` returns, from one call of what it times."""
    start = time.perf_counter()
    timer.inner([None], time.perf_counter)
    return [(time.perf_counter() - start) * number] * repeat


def programs_that_call(chapter, *calls):
    """The chapter's programs that call one of these and raise nothing, by name."""
    folder = REPOSITORY / "examples" / chapter
    return {
        f"{program.parent.name}/{program.stem}": program
        for program in find_programs(folder)
        if any(call in (text := program.read_text("utf-8")) for call in calls)
        and not declared_error(text)
    }


def each(programs, left_out):
    """One test for each program; those that measure are left to CI.

    What they time is large, and its loop slow.
    """
    cases = [
        pytest.param(
            name,
            id=program.stem,
            marks=pytest.mark.rest if measures(program.read_text("utf-8")) else [],
        )
        for name, program in programs.items()
        if name not in left_out
    ]
    return pytest.mark.parametrize("name", cases)


class Checker:
    """Stands for functions of JAX in one program, and counts its checks.

    Attributes:
        program: the program's path; what libraries call stays JAX's own.
        checks: how many calls were compared with a loop.
        looping: whether a loop runs at the moment.
    """

    def __init__(self, program):
        self.program = str(program)
        self.checks = 0
        self.looping = False

    def install(self, monkeypatch):
        """Take the places of functions of JAX; run once what is timed."""
        monkeypatch.setattr(timeit.Timer, "repeat", run_once)

    def run(self, monkeypatch):
        """Run the program; return how many calls were compared with a loop."""
        self.install(monkeypatch)
        runpy.run_path(self.program, run_name="__main__")
        return self.checks

    def called_by_program(self):
        """Whether the caller's caller is the program itself."""
        return sys._getframe(2).f_globals.get("__file__") == self.program

    def as_a_loop(self, run):
        """What `run` returns while the calls inside it are loops too."""
        before, self.looping = self.looping, True
        try:
            return run()
        finally:
            self.looping = before
