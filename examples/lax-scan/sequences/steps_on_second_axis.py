# A scan steps along the first axis. Where days are the second axis,
# move it to the front, and move the axis of the outputs back.
import jax
import jax.numpy as jnp


def grow(infected, growth):  # (scenario,), (scenario,)
    infected = infected * growth
    return infected, infected


growth = jnp.array([[2, 3, 2, 1], [2, 3, 1, 0.5]])  # (scenario, day)
by_day = jnp.moveaxis(growth, 1, 0)  # (day, scenario)
_, infected = jax.lax.scan(grow, jnp.full(2, 3.0), by_day)
print(infected.shape)
print(jnp.moveaxis(infected, 0, 1))  # (scenario, day)

# Check: the loop over scenarios and days.
for scenario in range(2):
    level = 3.0
    for day in range(4):
        level = level * growth[scenario, day]
        assert jnp.allclose(infected[day, scenario], level)
