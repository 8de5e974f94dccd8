"""``jax.lax.scan`` against the Python loop that it replaces, on random inputs."""

import itertools

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jax import lax

from tests.helpers.loops import python_loop
from tests.helpers.strategies import STEADY, arrays, assert_same

LENGTHS = st.sampled_from([3, 1, 0, 4])
SHAPES = st.sampled_from([(), (3,), (2, 0), (2, 2)])
DTYPES = st.sampled_from(["int32", "float32", "int8"])


def stacked(ys, shape, dtype):
    """The ys along a new first axis; with no ys at all, an empty array."""
    return np.array(ys, dtype).reshape((len(ys), *shape))


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
def runs(draw):
    """A carry and xs of one shape and dtype, with the number of steps."""
    length, shape, dtype = draw(LENGTHS), draw(SHAPES), draw(DTYPES)
    carry, xs = draw(arrays(dtype, shape)), draw(arrays(dtype, (length, *shape)))
    return jnp.array(carry), xs, length


def assert_is_the_loop(run, reverse=False, **options):
    """``scan`` ends with the loop's carry and stacks the loop's ys."""
    init, xs, length = run
    carry, ys = lax.scan(step, init, xs, reverse=reverse, **options)
    want_carry, want_ys = python_loop(step, init, xs, length, reverse)
    assert_same(carry, want_carry)
    assert_same(ys, stacked(want_ys, init.shape, init.dtype))


@STEADY
@given(run=runs())
def test_scan_is_the_loop(run):
    """The same final carry and the same ys, for no steps at all as for many."""
    assert_is_the_loop(run)


@STEADY
@given(run=runs())
def test_reverse_runs_from_the_end(run):
    """In reverse the last x comes first, and ys[i] still belongs to xs[i]."""
    assert_is_the_loop(run, reverse=True)


@STEADY
@given(run=runs(), unroll=st.sampled_from([1, 2, 4, 6]))
def test_unroll_changes_no_result(run, unroll):
    """However many steps are unrolled, even more than there are: the loop."""
    assert_is_the_loop(run, unroll=unroll)


@STEADY
@given(run=runs(), unroll=st.sampled_from([2, 3]))
def test_unroll_in_reverse(run, unroll):
    """Unrolling a scan in reverse changes no result either."""
    assert_is_the_loop(run, reverse=True, unroll=unroll)


@STEADY
@given(data=st.data(), length=LENGTHS, reverse=st.booleans())
def test_dicts_and_tuples(data, length, reverse):
    """Carry, xs and ys may be containers: every leaf is as in the loop."""
    init = (
        jnp.array(data.draw(arrays("int32", ()))),
        {
            "kept": jnp.array(data.draw(arrays("int32", (2,)))),
            "all": jnp.array(data.draw(arrays("int32", ()))),
        },
    )
    xs = {
        "row": data.draw(arrays("int32", (length, 2))),
        "flag": data.draw(arrays("bool", (length,))),
    }
    carry, ys = lax.scan(tree_step, init, xs, reverse=reverse)
    want_carry, want_ys = python_loop(tree_step, init, xs, length, reverse)
    assert jax.tree.structure(carry) == jax.tree.structure(want_carry)
    jax.tree.map(assert_same, carry, want_carry)
    assert set(ys) == {"sum", "pair"}
    sums = [y["sum"] for y in want_ys]
    flags, alls = [y["pair"][0] for y in want_ys], [y["pair"][1] for y in want_ys]
    assert_same(ys["sum"], stacked(sums, (2,), "int32"))
    assert_same(ys["pair"][0], stacked(flags, (), "bool"))
    assert_same(ys["pair"][1], stacked(alls, (), "int32"))


@STEADY
@given(total=arrays("int32", (2,)), length=LENGTHS, reverse=st.booleans())
def test_length_without_xs(total, length, reverse):
    """With ``xs=None`` the body gets None, ``length`` times."""
    init = (jnp.int32(0), jnp.array(total))
    carry, ys = lax.scan(count_step, init, None, length=length, reverse=reverse)
    want_carry, want_ys = python_loop(count_step, init, None, length, reverse)
    jax.tree.map(assert_same, carry, want_carry)
    assert int(carry[0]) == length
    assert_same(ys[0], stacked([y[0] for y in want_ys], (2,), "int32"))
    assert_same(ys[1], np.ones(length, "int32"))


@STEADY
@given(run=runs())
def test_no_ys(run):
    """A body that returns None for y gives None for ys; the carry is the loop's."""
    init, xs, length = run
    carry, ys = lax.scan(quiet_step, init, xs)
    assert ys is None
    assert_same(carry, python_loop(quiet_step, init, xs, length)[0])


@STEADY
@given(run=runs())
def test_no_xs_left_means_the_initial_carry(run):
    """With no steps the carry comes back as it was, and ys is empty."""
    init, xs, _ = run
    carry, ys = lax.scan(step, init, xs[:0])
    assert_same(carry, init)
    assert_same(ys, np.zeros((0, *init.shape), init.dtype))


@pytest.mark.parametrize("length", [0, 3])
def test_refusals(length):
    """A carry that changes type, and lengths unknown or unequal, are errors."""
    xs = jnp.zeros(length, "float32")
    with pytest.raises(TypeError, match="carry"):
        lax.scan(lambda carry, x: (carry + x, None), jnp.int32(0), xs)
    with pytest.raises(TypeError, match="carry"):
        lax.scan(lambda carry, x: (jnp.stack([carry, x]), None), jnp.float32(0), xs)
    with pytest.raises(ValueError, match="disagrees with leading axis sizes"):
        lax.scan(lambda carry, x: (carry + x, None), jnp.float32(0), xs, length + 1)
    with pytest.raises(ValueError, match="`length` not provided"):
        lax.scan(lambda carry, x: (carry, None), jnp.float32(0), None)


def test_a_python_number_as_carry_takes_the_body_s_type():
    """A plain Python 0 becomes float32 when the body makes it one."""
    carry, _ = lax.scan(lambda carry, x: (carry + x, None), 0, np.ones(3, "float32"))
    assert_same(carry, np.float32(3))


@STEADY
@given(run=runs(), reverse=st.booleans(), unroll=st.sampled_from([1, 2, 5]))
def test_a_scan_in_a_scan_is_a_loop_in_a_loop(run, reverse, unroll):
    """The inner scan may run the other way, and be unrolled."""
    init, xs, length = run

    def outer(loop):
        def step_of_all(carry, x):
            carry, ys = loop(step, carry, xs, length, not reverse)
            return step(carry, x)[0], ys

        return step_of_all

    def scan(f, carry, xs, length, reverse):
        return lax.scan(f, carry, xs, length, reverse, unroll)

    def loop(f, carry, xs, length, reverse):
        carry, ys = python_loop(f, carry, xs, length, reverse)
        return carry, stacked(ys, init.shape, init.dtype)

    carry, ys = lax.scan(outer(scan), init, xs, reverse=reverse)
    want_carry, want_ys = python_loop(outer(loop), init, xs, length, reverse)
    assert_same(carry, want_carry)
    assert_same(ys, stacked(want_ys, (length, *init.shape), init.dtype))


@STEADY
@given(data=st.data(), length=LENGTHS, lanes=st.sampled_from([1, 3]))
def test_vmap_of_a_scan_is_a_loop_for_each_lane(data, length, lanes):
    """Lanes of their own carry and xs, and a batch carried by one scan."""
    init = jnp.array(data.draw(arrays("int32", (lanes,))))
    xs = data.draw(arrays("int32", (length, lanes)))
    mapped = jax.vmap(lambda c, x: lax.scan(step, c, x), in_axes=(0, 1), out_axes=0)
    carry, ys = mapped(init, xs)
    wide_carry, wide_ys = lax.scan(step, init, xs)
    assert_same(wide_carry, carry)
    assert_same(wide_ys, ys.T)
    for lane in range(lanes):
        want_carry, want_ys = python_loop(step, init[lane], xs[:, lane], length)
        assert_same(carry[lane], want_carry)
        assert_same(ys[lane], stacked(want_ys, (), "int32"))


@STEADY
@given(run=runs(), lower=st.integers(-2, 3), traced=st.booleans())
def test_fori_loop_is_a_for(run, lower, traced):
    """With bounds that are known, or only traced; none left is no step."""
    init, xs, length = run
    upper = lower + length

    def body(i, carry):
        return step(carry, jnp.take(xs, i - lower, axis=0))[0]

    fori = jax.jit(lax.fori_loop, static_argnums=(2,)) if traced else lax.fori_loop
    if length:
        assert_same(
            fori(lower, upper, body, init), python_loop(step, init, xs, length)[0]
        )
    assert_same(fori(lower, lower - 1, lambda i, carry: carry * 2, init), init)


@STEADY
@given(start=st.integers(1, 50), limit=st.integers(-5, 300))
def test_while_loop_is_a_while(start, limit):
    """The condition is asked before each step, so there may be none."""

    def body(state):
        value, steps = state
        return value * 3 // 2 + 1, steps + 1

    want = start, 0
    while want[0] < limit:
        want = body(want)
    got = lax.while_loop(lambda state: state[0] < limit, body, (start, 0))
    assert (int(got[0]), int(got[1])) == want


@STEADY
@given(
    data=st.data(),
    length=st.sampled_from([1, 2, 3, 5, 8]),
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


@STEADY
@given(data=st.data(), length=st.sampled_from([1, 2, 5, 8]), reverse=st.booleans())
def test_a_linear_recurrence_by_associative_scan(data, length, reverse):
    """Maps composed in pairs take every level where the steps take it."""
    factors = data.draw(arrays("int32", (length,)))
    shocks = data.draw(arrays("int32", (length,)))
    start = data.draw(arrays("int32", ()))
    _, want = python_loop(
        lambda level, x: (x[0] * level + x[1],) * 2,
        jnp.array(start),
        (factors, shocks),
        length,
        reverse,
    )
    maps = (jnp.array(factors), jnp.array(shocks))
    slope, shift = lax.associative_scan(affine, maps, reverse=reverse)
    assert_same(slope * start + shift, stacked(want, (), "int32"))


@pytest.mark.parametrize("keep", [lambda f: f, jax.checkpoint], ids=["all", "remade"])
@settings(STEADY, max_examples=15)
@given(data=st.data(), length=LENGTHS, reverse=st.booleans())
def test_the_gradient_is_the_loop_s(keep, data, length, reverse):
    """With respect to the carry, the xs and what the step closes over."""
    draw = [data.draw(arrays("float32", shape)) for shape in [(), (length,), ()]]
    init, xs, rate = (jnp.array(each) / 16 for each in draw)

    def by(loop):
        def loss(init, xs, rate):
            def wave(carry, x):
                carry = jnp.sin(rate * carry + x)
                return carry, carry * x

            carry, ys = loop(keep(wave), init, xs, length, reverse)
            return carry + sum(ys)

        return jax.grad(loss, argnums=(0, 1, 2))(init, xs, rate)

    for got, want in zip(by(lax.scan), by(python_loop), strict=True):
        assert_same(got, want, rtol=1e-4, atol=1e-5)
