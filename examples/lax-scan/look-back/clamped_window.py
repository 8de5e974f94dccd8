# dynamic_slice moves a window that reaches past the end back inside, so
# the last days repeat an earlier window. Mode "fill" gives NaN.
import jax
import jax.numpy as jnp

rain = jnp.array([4.0, 0.0, 6.0, 2.0, 0.0])  # (day,)


def window_at(day):
    return jax.lax.dynamic_slice(rain, (day,), (3,))


def window_or_nan(day):
    return rain.at[day + jnp.arange(3)].get(mode="fill")


days = jnp.arange(5)
print(jax.vmap(window_at)(days))
print(jax.vmap(window_or_nan)(days))

# Check: the three windows that there are.
for day in range(3):
    window = rain[day : day + 3]
    assert jnp.array_equal(window_at(day), window)
    assert jnp.array_equal(window_or_nan(day), window)
