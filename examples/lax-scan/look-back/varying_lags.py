# A lag that differs by day is an index into the window of past values.
# Without a largest lag, carry all values and fill them in.
import jax
import jax.numpy as jnp
import numpy as np

lag = np.array([1, 2, 1, 3, 2, 3])  # (day,) at most 3
grown = np.array([5, 4, 6, 7, 3, 8])  # (day,)

y = [1, 2, 3]  # three days before the first
for day in range(6):
    y.append(y[-lag[day]] + grown[day])


def with_window(window, x):  # newest first
    lag_now, grown_now = x
    now = window[lag_now - 1] + grown_now
    return jnp.concatenate([now[None], window[:-1]]), now


def with_history(history, x):
    day, lag_now, grown_now = x
    now = history[3 + day - lag_now] + grown_now
    return history.at[3 + day].set(now), None


newest_first = jnp.array([3, 2, 1])
_, ys = jax.lax.scan(with_window, newest_first, (lag, grown))

history = jnp.zeros(9, int).at[:3].set(jnp.array([1, 2, 3]))
xs = (jnp.arange(6), lag, grown)
history, _ = jax.lax.scan(with_history, history, xs)

assert (ys == jnp.array(y[3:])).all()
assert (history == jnp.array(y)).all()
print(ys)
