# Without a largest lag, carry the whole history and fill it in. Days
# that are not reached yet hold zeros.
import jax
import jax.numpy as jnp
import numpy as np

lag = np.array([1, 2, 1, 3, 2, 6])  # (day,)
grown = np.array([5, 4, 6, 7, 3, 8])  # (day,)


def step(history, x):
    day, lag_today, grown_today = x
    today = history[3 + day - lag_today] + grown_today
    return history.at[3 + day].set(today), None


history = jnp.zeros(9, int).at[:3].set(jnp.array([1, 2, 3]))
history, _ = jax.lax.scan(step, history, (jnp.arange(6), lag, grown))
print(history)

# Check: the loop.
past = [1, 2, 3]  # three days before the first
for day in range(6):
    past.append(past[-lag[day]] + grown[day])

assert jnp.array_equal(history, jnp.array(past))
