"""``jax.lax.scan`` against the Python loop that it replaces, on random inputs."""

import itertools

import jax
import jax.numpy as jnp
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jax import lax

from tests.helpers import vmap_checker
from tests.helpers.loops import assert_close
from tests.helpers.scan_checker import fori_by_loop, scan_by_loop, while_by_loop
from tests.helpers.strategies import STEADY, arrays, assert_same

LENGTHS = st.sampled_from([3, 0, 1])
SHAPES = st.sampled_from([(), (2, 2), (2, 0)])
DTYPES = st.sampled_from(["int32", "float32", "int8"])
FEW = settings(STEADY, max_examples=20)


def step(carry, x):
    """A step whose result depends on the order of the steps."""
    return x - carry // 2, carry + x


def quiet_step(carry, x):
    """The same step without a y."""
    return step(carry, x)[0], None


def count_step(carry, x):
    """A step that needs no x, and notes whether it was given one."""
    count, total = carry
    return (count + 1, total * 2 - count), (total, jnp.int32(x is None))


def tree_step(carry, x):
    """A step over containers whose leaves differ in shape and in dtype."""
    count, sums = carry
    row, flag = x["row"], x["flag"]
    sums = {"kept": jnp.where(flag, row, sums["kept"]), "all": sums["all"] * 2 + row[0]}
    count = count + jnp.where(flag, 1, -3)
    return (count, sums), {"sum": sums["kept"] - count, "pair": (flag, sums["all"])}


@st.composite
def runs(draw, step=step):
    """What a step takes: the initial carry, xs, and the number of steps."""

    def some(dtype, *shape):
        return jnp.array(draw(arrays(dtype, shape)))

    length = draw(LENGTHS)
    if step is count_step:
        return (jnp.int32(0), some("int32", 2)), None, length
    if step is tree_step:
        sums = {"kept": some("int32", 2), "all": some("int32")}
        xs = {"row": some("int32", length, 2), "flag": some("bool", length)}
        return (some("int32"), sums), xs, length
    shape, dtype = draw(SHAPES), draw(DTYPES)
    return some(dtype, *shape), some(dtype, length, *shape), length


def by_loop(step, init, xs, length, reverse=False):
    """The loop's final carry and stacked ys; with no steps, `init` and empty ys."""
    if length:
        return scan_by_loop(step, init, xs, length, reverse)
    one = jax.tree.map(lambda leaf: jnp.zeros(leaf.shape[1:], leaf.dtype), xs)
    _, y = jax.eval_shape(step, init, one)
    return init, jax.tree.map(lambda leaf: jnp.zeros((0, *leaf.shape), leaf.dtype), y)


@pytest.mark.parametrize("step", [step, quiet_step, count_step, tree_step])
@settings(STEADY, max_examples=40)
@given(data=st.data(), reverse=st.booleans(), unroll=st.sampled_from([1, 2, 5]))
def test_scan_is_the_loop(step, data, reverse, unroll):
    """The same carry and ys, ``ys[i]`` from ``xs[i]``, in reverse and unrolled too."""
    init, xs, length = data.draw(runs(step))
    got = lax.scan(step, init, xs, length, reverse, unroll)
    assert_close(got, by_loop(step, init, xs, length, reverse))


@FEW
@given(run=runs(), reverse=st.booleans(), unroll=st.sampled_from([1, 2, 5]))
def test_a_scan_in_a_scan_is_a_loop_in_a_loop(run, reverse, unroll):
    """The inner scan may run the other way, and be unrolled."""
    init, xs, length = run

    def nested(scan, **options):
        def outer(carry, x):
            carry, ys = scan(step, carry, xs, length, not reverse, **options)
            return step(carry, x)[0], ys

        return scan(outer, init, xs, length, reverse)

    assert_close(nested(lax.scan, unroll=unroll), nested(by_loop))


@FEW
@given(data=st.data(), length=LENGTHS, lanes=st.sampled_from([1, 3]))
def test_vmap_of_a_scan_is_a_loop_for_each_lane(data, length, lanes):
    """Lanes of their own carry and xs, and a batch carried by one scan."""
    init = jnp.array(data.draw(arrays("int32", (lanes,))))
    xs = jnp.array(data.draw(arrays("int32", (length, lanes))))

    def mapped(vmap, scan):
        return vmap(lambda c, x: scan(step, c, x, length), (0, 1), (0, 1))(init, xs)

    want = mapped(vmap_checker.by_loop, by_loop)
    assert_close(mapped(jax.vmap, lax.scan), want)
    assert_close(lax.scan(step, init, xs), want)


def body(i, state):
    """A step that looks up what it needs; the rest is carried along."""
    carry, xs, lower = state
    return step(carry, xs[i - lower])[0], xs, lower


@FEW
@given(
    xs=arrays("int32", (4, 2)),
    lower=st.integers(-2, 3),
    turns=st.integers(-1, 4),
    traced=st.booleans(),
)
def test_fori_loop_is_a_for(xs, lower, turns, traced):
    """With bounds that are known, or only traced; none left is no step."""
    xs = jnp.array(xs)
    state = xs[0], xs, jnp.int32(lower)
    fori = jax.jit(lax.fori_loop, static_argnums=2) if traced else lax.fori_loop
    got = fori(lower, lower + turns, body, state)
    assert_close(got, fori_by_loop(lower, lower + turns, body, state))


def below(state):
    """Whether the value has not reached the limit."""
    return state[0] < state[1]


def grow(state):
    """Half as much again; the number of steps is counted."""
    value, limit, steps = state
    return value * 3 // 2 + 1, limit, steps + 1


@STEADY
@given(start=st.integers(1, 50), limit=st.integers(-5, 300))
def test_while_loop_is_a_while(start, limit):
    """The condition is asked before each step, so there may be none."""
    got = lax.while_loop(below, grow, (start, limit, 0))
    assert_close(got, while_by_loop(below, grow, (start, limit, 0)))


@FEW
@given(
    data=st.data(),
    length=st.sampled_from([1, 2, 5, 8]),
    reverse=st.booleans(),
    op=st.sampled_from([jnp.add, jnp.multiply, jnp.maximum, jnp.bitwise_xor]),
)
def test_associative_scan_is_a_fold(data, length, reverse, op):
    """An operator that associates gives what one after the other gives."""
    xs = jnp.array(data.draw(arrays("int32", (length, 2))))
    got = lax.associative_scan(op, xs, reverse=reverse)
    want = list(itertools.accumulate(xs[::-1] if reverse else xs, op))
    assert_same(got, jnp.stack(want[::-1] if reverse else want))


def affine(early, late):
    """The affine map that does one and then the other."""
    return late[0] * early[0], late[0] * early[1] + late[1]


@FEW
@given(data=st.data(), length=st.sampled_from([1, 2, 5]), reverse=st.booleans())
def test_a_linear_recurrence_by_associative_scan(data, length, reverse):
    """Maps composed in pairs take every level where the steps take it."""
    maps = [jnp.array(data.draw(arrays("int32", (length,)))) for _ in range(2)]
    start = jnp.array(data.draw(arrays("int32", ())))
    slope, shift = lax.associative_scan(affine, tuple(maps), reverse=reverse)
    _, want = by_loop(
        lambda level, x: (x[0] * level + x[1],) * 2, start, maps, length, reverse
    )
    assert_same(slope * start + shift, want)


@pytest.mark.parametrize("keep", [lambda f: f, jax.checkpoint], ids=["all", "remade"])
@settings(STEADY, max_examples=10)
@given(data=st.data(), length=LENGTHS, reverse=st.booleans())
def test_the_gradient_is_the_loop_s(keep, data, length, reverse):
    """With respect to the carry, the xs and what the step closes over."""
    draw = [data.draw(arrays("float32", shape)) for shape in [(), (length,), ()]]
    inputs = [jnp.array(each) / 16 for each in draw]

    def by(scan):
        def loss(init, xs, rate):
            def wave(carry, x):
                carry = jnp.sin(rate * carry + x)
                return carry, carry * x

            carry, ys = scan(keep(wave), init, xs, length, reverse)
            return carry + ys.sum()

        return jax.grad(loss, argnums=(0, 1, 2))(*inputs)

    for got, want in zip(by(lax.scan), by(by_loop), strict=True):
        assert_same(got, want, rtol=1e-4, atol=1e-5)
