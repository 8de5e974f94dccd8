"""Runs a program so that its calls of JAX can be held to the loop that they replace."""

import runpy
import sys
import time
import timeit

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from builder.program import measures
from tests.helpers.strategies import assert_same


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

    def drawn(self, rng, lanes):
        """These lanes, stacked along an axis drawn for each leaf; the new axes."""
        leaves, axes = [], []
        for leaf, axis in zip(self.leaves, self.axes, strict=True):
            if axis is not None:
                new = int(rng.integers(-leaf.ndim, leaf.ndim))
                some = jnp.take(jnp.asarray(leaf), lanes, axis=axis)
                leaf, axis = jnp.moveaxis(some, axis, new), new
            leaves.append(leaf)
            axes.append(axis)
        return jax.tree.unflatten(self.tree, leaves), axes


def take(xs, steps):
    """The entries of each leaf of xs at some steps."""
    return jax.tree.map(lambda leaf: jnp.asarray(leaf)[steps], xs)


def python_loop(step, carry, xs, length, reverse=False):
    """The final carry, and the list of ys, ``ys[i]`` made from ``xs[i]``."""
    ys = [None] * length
    for i in reversed(range(length)) if reverse else range(length):
        carry, ys[i] = step(carry, take(xs, i))
    return carry, ys


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


def name_of(program):
    """A program's page and name, such as `axes/out_axes_none`."""
    return f"{program.parent.name}/{program.stem}"


def each_case(programs):
    """Parameters: each program; those that measure are left to CI.

    What they time is large, and its loop slow.
    """
    measured = [measures(program.read_text("utf-8")) for program in programs]
    return [
        pytest.param(program, id=program.stem, marks=pytest.mark.rest if slow else [])
        for program, slow in zip(programs, measured, strict=True)
    ]


def run_checked(program, checker, monkeypatch):
    """Run a program with its checker in place of JAX; how many calls it checked."""
    checker.install(monkeypatch)
    runpy.run_path(str(program), run_name="__main__")
    return checker.checks


class Checker:
    """Stands for functions of JAX in one program, and counts its checks.

    Attributes:
        program: the program's path; what libraries call stays JAX's own.
        checks: how many calls were held to a loop.
        looping: whether a loop runs at the moment.
    """

    def __init__(self, program):
        """Begin with no checks."""
        self.program = str(program)
        self.rng = np.random.default_rng(0)
        self.checks = 0
        self.looping = False

    def install(self, monkeypatch):
        """Take the places of functions of JAX; run once what is timed."""
        monkeypatch.setattr(timeit.Timer, "repeat", run_once)

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
