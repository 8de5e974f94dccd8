# The count of ill, and the day, when fewer than 10 are left: at the
# latest on day 99. The gradient of the count is wanted.
# raises: ValueError
import jax
import numpy as np


def outbreak(rate):
    return jax.lax.while_loop(  # edit from here
        lambda state: (state[0] >= 10) & (state[1] < 99),
        lambda state: (state[0] * rate, state[1] + 1),
        (640.0, 0),
    )  # to here


for rate in (0.5, 0.01, 0.99, 0.9):
    ill, day = 640.0, 0
    while ill >= 10 and day < 99:
        ill, day = ill * rate, day + 1
    slope, on_day = jax.jit(jax.grad(outbreak, has_aux=True))(rate)
    count, _ = outbreak(rate)
    assert on_day == day, f"day {on_day}, not {day}"
    assert np.isclose(count, ill, rtol=1e-3), f"{count}, not {ill}"
    assert np.isclose(slope, day * ill / rate, rtol=1e-3), f"{slope}"

print("solved")
