# How far the last value moves with the first: at rate 2.5 the effect
# dies out, at rate 4 it grows with the steps.
import jax
import numpy as np


def last(start, rate, steps):
    return jax.lax.scan(
        lambda x, _: (rate * x * (1 - x), None), start, length=steps
    )[0]


def by_loop(x, rate, steps):
    slope = 1.0
    for _ in range(steps):
        slope = slope * rate * (1 - 2 * x)
        x = rate * x * (1 - x)
    return x, slope


slopes = {2.5: [], 4.0: []}
for rate in slopes:
    for steps in range(1, 13):
        found = jax.value_and_grad(last)(0.3, rate, steps)
        wanted = by_loop(0.3, rate, steps)
        assert np.allclose(found, wanted, rtol=0.01)
        assert np.isclose(last(0.3, rate, steps), wanted[0], rtol=0.01)
        slopes[rate].append(float(found[1]))
    print(f"rate {rate}:", end="")
    for steps in 4, 8, 12:
        slope = float(f"{slopes[rate][steps - 1]:.1g}")
        print(f" {slope:g} after {steps}", end=",")
    print()
