# A window of inputs beside a carry: hand the shifted slices to the
# step as xs, or cut the window inside it by dynamic_slice.
import jax
import jax.numpy as jnp
import numpy as np

rain = np.array([3.0, 0.0, 6.0, 0.0, 9.0, 3.0, 0.0])  # (day,)
days = len(rain) - 2  # so many windows of 3 days

level, by_loop = 10.0, []
for day in range(days):
    level = 0.5 * level + rain[day : day + 3].mean()
    by_loop.append(level)


def with_xs(level, window):  # (), (3,)
    level = 0.5 * level + window.mean()
    return level, level


def with_slice(level, day):
    window = jax.lax.dynamic_slice(jnp.array(rain), (day,), (3,))
    return with_xs(level, window)


windows = np.stack([rain[:-2], rain[1:-1], rain[2:]], axis=1)
_, by_xs = jax.lax.scan(with_xs, 10.0, windows)  # (window, 3)
_, by_slice = jax.lax.scan(with_slice, 10.0, jnp.arange(days))

assert jnp.allclose(by_xs, jnp.array(by_loop))
assert jnp.allclose(by_slice, jnp.array(by_loop))
print(by_xs)
