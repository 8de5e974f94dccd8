"""The recorder of scans: what it keeps of each step, and that it changes nothing."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from builder.execute.record_scan import STEPS, Recorder, value_text


@pytest.fixture
def recorder(monkeypatch):
    """A recorder in place of `jax.lax.scan`, which comes back after the test."""
    monkeypatch.setattr(jax.lax, "scan", jax.lax.scan)
    return Recorder()


def add(total, x):
    return total + x, 10 * total


def test_a_step_is_what_goes_in_and_what_comes_out(recorder):
    final, ys = jax.lax.scan(add, 0, jnp.arange(1, 4))
    assert (final, ys.tolist()) == (6, [0, 10, 30])
    (recording,) = recorder.recordings
    assert recording.init == ["0"] and recording.length == 3
    assert recording.steps == [
        {"xs": ["1"], "carry": ["1"], "ys": ["0"]},
        {"xs": ["2"], "carry": ["3"], "ys": ["10"]},
        {"xs": ["3"], "carry": ["6"], "ys": ["30"]},
    ]


def test_in_reverse_the_first_step_has_the_last_x(recorder):
    jax.lax.scan(add, 0, jnp.arange(1, 4), reverse=True)
    (recording,) = recorder.recordings
    assert recording.reverse
    assert [step["xs"] for step in recording.steps] == [["3"], ["2"], ["1"]]
    assert [step["carry"] for step in recording.steps] == [["3"], ["5"], ["6"]]


def test_parts_are_named_by_the_tree(recorder):
    def step(carry, _):
        return {"level": carry["level"] / 3, "day": carry["day"] + 1}, None

    jax.lax.scan(step, {"level": 1.0, "day": 0}, None, length=STEPS + 5)
    (recording,) = recorder.recordings
    assert recording.names == {"carry": ["day", "level"], "xs": [], "ys": []}
    assert recording.length == STEPS + 5 and len(recording.steps) == STEPS
    assert recording.steps[0]["carry"] == ["1", "0.3333"]


def test_a_scan_without_values_is_not_recorded(recorder):
    xs = jnp.arange(3.0)
    assert jax.jit(lambda xs: jax.lax.scan(add, 0.0, xs)[0])(xs) == 3
    assert jax.grad(lambda start: jax.lax.scan(add, start, xs)[0])(0.0) == 1
    assert recorder.recordings == []


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (jnp.float32(2 / 3), "0.6667"),
        (True, "True"),
        (jnp.array([1.0, 0.25]), "[1 0.25]"),
        (np.zeros((3, 4)), "shape (3, 4)"),
        (jax.random.key(0x12345), "…2345"),
    ],
)
def test_a_value_is_short(value, text):
    assert value_text(value) == text
