"""Loops of `jax.lax` that also run the Python loop which they replace, and compare."""

import functools

import jax
import jax.numpy as jnp

from tests.helpers.loops import (
    CALLS,
    AsWritten,
    Checker,
    Mapped,
    assert_close,
    take,
    traced,
)

STEPS = 12  # of a call's steps, so many are run by the loop
TRANSFORMS = ["jit", "grad", "value_and_grad", "jacfwd", "jacrev", "hessian"]
LOOPS = ["scan", "fori_loop", "while_loop"]


def scan_by_loop(step, init, xs, length, reverse):
    """What `scan` returns, by a loop of at least one step."""
    carry, ys = init, [None] * length
    for i in reversed(range(length)) if reverse else range(length):
        carry, ys[i] = step(carry, take(xs, i))
    return carry, jax.tree.map(lambda *each: jnp.stack(each), *ys)


def fori_by_loop(lower, upper, body, value):
    """What `fori_loop` returns."""
    for i in range(int(lower), int(upper)):
        value = body(i, value)
    return value


def while_by_loop(condition, body, value):
    """What `while_loop` returns."""
    while condition(value):
        value = body(value)
    return value


class ScanChecker(Checker):
    """Replaces the loops of `jax.lax`, and what wraps a scan."""

    def __init__(self, program):
        super().__init__(program)
        self.scan, self.fori, self.whilst = (getattr(jax.lax, name) for name in LOOPS)
        self.seen = {}

    def install(self, monkeypatch):
        super().install(monkeypatch)
        monkeypatch.setattr(jax.lax, "scan", self.checked_scan)
        monkeypatch.setattr(jax.lax, "fori_loop", self.checked(self.fori, fori_by_loop))
        monkeypatch.setattr(
            jax.lax, "while_loop", self.checked(self.whilst, while_by_loop)
        )
        for name in TRANSFORMS:
            real = getattr(jax, name)
            monkeypatch.setattr(jax, name, self.as_written(real))
        monkeypatch.setattr(jax, "vmap", self.vmap_as_written(jax.vmap))

    def as_written(self, transform):
        """A transform whose function is called as it is written, too."""

        @functools.wraps(transform)
        def replaced(fun=None, *rest, **options):
            if fun is None or not self.called_by_program():
                given = () if fun is None else (fun,)
                return transform(*given, *rest, **options)
            return AsWritten(transform(fun, *rest, **options), fun)

        return replaced

    def vmap_as_written(self, vmap):
        """A `jax.vmap` whose function is called on the first lane, too."""

        @functools.wraps(vmap)
        def replaced(fun, in_axes=0, out_axes=0, axis_size=None, **rest):
            real = vmap(fun, in_axes, out_axes, axis_size=axis_size, **rest)
            if rest or not self.called_by_program():
                return real

            def first_lane(*args, **keywords):
                whole = Mapped(in_axes, axis_size, args, keywords)
                if whole.size:
                    args, keywords = whole.lane(0)
                    fun(*args, **keywords)

            return AsWritten(real, first_lane)

        return replaced

    def not_yet_checked(self, step):
        """Whether the calls of one step that were checked are few."""
        place = getattr(step, "__code__", step)
        self.seen[place] = self.seen.get(place, 0) + 1
        return self.seen[place] <= CALLS

    def checked(self, real, by_loop):
        """A loop of `jax.lax` without xs that also runs the loop."""

        @functools.wraps(real)
        def replaced(*args, **options):
            if self.looping and not traced(args):
                return by_loop(*args)
            got = real(*args, **options)
            if (
                self.called_by_program()
                and not traced((args, got))
                and self.not_yet_checked(args[-2])
            ):
                assert_close(got, self.as_a_loop(lambda: by_loop(*args)))
                self.checks += 1
            return got

        return replaced

    def checked_scan(self, f, init, xs=None, length=None, reverse=False, **options):
        """A `jax.lax.scan` that runs the loop as well."""
        known = not traced((init, xs)) and self.called_by_program()
        steps = len(jax.tree.leaves(xs)[0]) if jax.tree.leaves(xs) else length
        if known and self.looping and steps:
            return scan_by_loop(f, init, xs, steps, reverse)
        got = self.scan(f, init, xs, length, reverse, **options)
        if known and steps and not traced(got) and self.not_yet_checked(f):
            self.check(f, init, xs, steps, reverse, got)
        return got

    def check(self, f, init, xs, steps, reverse, got):
        """The first steps of the call, in its own direction."""
        some = min(steps, STEPS)
        first = slice(steps - some, steps) if reverse else slice(some)
        xs = take(xs, first)
        part = got if some == steps else self.scan(f, init, xs, some, reverse)
        assert_close(part[1], take(got[1], first))
        want = self.as_a_loop(lambda: scan_by_loop(f, init, xs, some, reverse))
        assert_close(part, want)
        self.checks += 1
