# A lag that differs from day to day is an index into the window of past
# values, the newest first.
import jax
import jax.numpy as jnp
import numpy as np

lag = np.array([1, 2, 1, 3, 2, 3])  # (day,) at most 3
grown = np.array([5, 4, 6, 7, 3, 8])  # (day,)


def step(window, x):
    lag_today, grown_today = x
    today = window[lag_today - 1] + grown_today
    return jnp.concatenate([today[None], window[:-1]]), today


newest_first = jnp.array([3, 2, 1])
_, y = jax.lax.scan(step, newest_first, (lag, grown))
print(y)

# Check: the loop.
past = [1, 2, 3]  # three days before the first
for day in range(6):
    past.append(past[-lag[day]] + grown[day])

assert jnp.array_equal(y, jnp.array(past[3:]))
