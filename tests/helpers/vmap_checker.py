"""A `jax.vmap` that also runs the Python loop which it replaces, and compares."""

import jax
import jax.numpy as jnp
import numpy as np

from tests.helpers.loops import (
    CALLS,
    AsWritten,
    Checker,
    Mapped,
    assert_close,
    spread,
    traced,
)

LANES = 4  # of a call's lanes, so many are run by the loop
INNER = 20  # lanes of a vmap inside a loop are a loop too; of more, some are checked


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


def by_loop(fun, in_axes=0, out_axes=0, axis_size=None):
    """What `jax.vmap` returns, by a loop over at least one lane."""

    def mapped(*args, **keywords):
        whole = Mapped(in_axes, axis_size, args, keywords)
        calls = map(whole.lane, range(whole.size))
        return stacked([fun(*args, **keywords) for args, keywords in calls], out_axes)

    return mapped


class VmapChecker(Checker):
    """Stands for `jax.vmap` and `jax.jit`."""

    def __init__(self, program):
        super().__init__(program)
        self.vmap = jax.vmap
        self.jit = jax.jit

    def install(self, monkeypatch):
        super().install(monkeypatch)
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
                if whole.size <= INNER:
                    calling = by_loop(fun, in_axes, out_axes, axis_size)
                    return calling(*args, **keywords)
            got = real(*args, **keywords)  # the first to raise
            whole = Mapped(in_axes, axis_size, args, keywords)
            if calls < CALLS and whole.size:
                calls += 1
                self.check(fun, whole, out_axes, got)
            return got

        return mapped

    def checked_jit(self, fun=None, **rest):
        """A `jax.jit` that leaves the vmaps inside it to be checked."""
        real = self.jit(fun, **rest) if fun else self.jit(**rest)
        seen = fun and self.called_by_program()
        return AsWritten(real, fun, instead=True) if seen else real

    def check(self, fun, whole, out_axes, got):
        """Some lanes of the call; a vmap inside of one is a loop too."""
        rng = np.random.default_rng(0)
        lanes = rng.choice(whole.size, min(LANES, whole.size), replace=False)
        calls = [whole.lane(lane) for lane in lanes]
        want = self.as_a_loop(
            lambda: [fun(*args, **keywords) for args, keywords in calls]
        )
        leaves, tree = jax.tree.flatten(got)
        some = [
            leaf if axis is None else jnp.take(leaf, lanes, axis=axis)
            for leaf, axis in zip(leaves, spread(out_axes, got), strict=True)
        ]
        assert_close(jax.tree.unflatten(tree, some), stacked(want, out_axes))
        self.checks += 1
