"""What the three property-test files share: settings, arrays, one comparison."""

import numpy as np
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

# No deadline, because the first call on a new shape compiles; derandomized, so
# that every run draws the same examples.
STEADY = settings(deadline=None, derandomize=True, max_examples=50)


def elements(dtype):
    """Values of one dtype; floats are quarters, so that short sums are exact."""
    dtype = np.dtype(dtype)
    if dtype == np.bool_:
        return st.booleans()
    if dtype.kind == "f":
        return st.integers(-32, 32).map(lambda quarters: quarters / 4)
    limits = np.iinfo(dtype)
    return st.integers(int(limits.min), int(limits.max))


def arrays(dtype, shape):
    """NumPy arrays of one dtype and shape, zero dimensions and empty included."""
    return hnp.arrays(dtype, shape, elements=elements(dtype), fill=st.nothing())


def assert_same(got, want, rtol=1e-5, atol=1e-6):
    """Equal dtype, shape and values; floats up to float32 rounding."""
    got, want = np.asarray(got), np.asarray(want)
    assert got.dtype == want.dtype
    assert got.shape == want.shape
    if want.dtype.kind == "f":
        np.testing.assert_allclose(got, want, rtol=rtol, atol=atol)
    else:
        np.testing.assert_array_equal(got, want)
