# dynamic_slice moves a window that would reach past the end back in:
# the last days repeat an earlier window, in silence.
import jax
import jax.numpy as jnp

rain = jnp.array([4.0, 0.0, 6.0, 2.0, 0.0])  # (day,)


def window_at(day):
    return jax.lax.dynamic_slice(rain, (day,), (3,))


def window_or_nan(day):
    return rain.at[day + jnp.arange(3)].get(mode="fill")


windows = jax.vmap(window_at)(jnp.arange(5))
filled = jax.vmap(window_or_nan)(jnp.arange(5))

for day in range(3):
    assert (windows[day] == rain[day : day + 3]).all()
    assert (filled[day] == rain[day : day + 3]).all()

print(windows)
print(filled)
