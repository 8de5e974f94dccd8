# Run your loop beside the scan, on three steps: where do they differ?
import jax
import jax.numpy as jnp
import numpy as np


def first_wrong_step(by_scan, by_loop, *inputs):
    got = np.atleast_1d(by_scan(*inputs))
    want = np.atleast_1d(by_loop(*inputs))
    if got.shape != want.shape:
        return f"shape {got.shape}, not {want.shape}"
    off = ~np.isclose(got, want, rtol=1e-4, equal_nan=True)
    return f"step {np.argwhere(off)[0, 0]}" if off.any() else "none"


def by_loop(prices):
    level, errors = 10, []
    for price in prices:
        errors.append(price - level)
        level += 0.3 * errors[-1]
    return errors


def right(c, x):
    return c + 0.3 * (x - c), x - c  # the next level, the error


steps = {
    "right": right,
    "y after": lambda c, x: (right(c, x)[0], x - right(c, x)[0]),
    "swapped in": lambda c, x: right(x, c),
    "swapped out": lambda c, x: right(c, x)[::-1],
    "cast back": lambda c, x: (right(c, x)[0].astype(int), x - c),
}
prices = jnp.array([13.0, 10.0, 14.0])  # (day,)
for name, f in steps.items():
    found = first_wrong_step(
        lambda xs, f=f: jax.lax.scan(f, 10, xs)[1], by_loop, prices
    )
    print(f"{name:12}", found)
