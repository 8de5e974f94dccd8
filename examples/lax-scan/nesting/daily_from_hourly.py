# Hourly data, one result a day: give xs the shape (day, hour). The
# outer step gets a day, and scans over its hours.
import jax
import jax.numpy as jnp


@jax.jit
def evening_levels(rain):  # (hour,)
    def hour(water, rain):
        return 0.9 * water + rain, None
    def day(water, rain):  # (24,)
        water, _ = jax.lax.scan(hour, water, rain)
        return water, water
    return jax.lax.scan(day, 10.0, rain.reshape(-1, 24))[1]


showers = jnp.array([5, 6, 30, 47, 71])  # hours
rain = jnp.zeros(72).at[showers].set(jnp.array([4.0, 8, 2, 6, 1]))
evening = evening_levels(rain)  # (day,)
print(*(f"{water:.2f}" for water in evening))

# Check: one Python loop over all hours.
water = 10.0
for hour in range(72):
    water = 0.9 * water + rain[hour]
    if hour % 24 == 23:
        assert jnp.isclose(water, evening[hour // 24])
