# value_and_grad returns two results, and out_axes takes an entry for
# each. argnums chooses what to derive by; in_axes what to map.
import jax
import jax.numpy as jnp


def log_likelihood(rates, trend, count):
    mean = rates * jnp.exp(trend * jnp.arange(3.0))  # (day,)
    return jnp.sum(count * jnp.log(mean) - mean)


rates = jnp.array([[3.0, 3, 4], [4, 3, 3]])  # (draw, day)
trend = jnp.array([1.0, 1.1])  # (draw,)
count = jnp.array([3.0, 8.0, 26.0])  # (day,)

both = jax.value_and_grad(log_likelihood, argnums=(0, 1))
over_draws = jax.vmap(both, (0, 0, None), out_axes=(0, (1, 0)))
values, (by_rates, by_trend) = over_draws(rates, trend, count)
print(values.shape, by_rates.shape, by_trend.shape)

value, (one_by_rates, one_by_trend) = both(rates[1], trend[1], count)
assert jnp.allclose(values[1], value)
assert jnp.allclose(by_rates[:, 1], one_by_rates)
assert jnp.allclose(by_trend[1], one_by_trend)
