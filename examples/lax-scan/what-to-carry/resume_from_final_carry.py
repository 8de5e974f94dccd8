# The final carry is the starting value of the next scan: ten days, then
# four more, are the fourteen days of one scan.
import jax
import jax.numpy as jnp


def step(state, _):
    susceptible, infected = state
    new = susceptible * (1 - jnp.exp(-2.45 * infected / 763))
    infected_next = infected + new - 0.46 * infected
    return (susceptible - new, infected_next), infected


start = (760.0, 3.0)
day_10, first = jax.lax.scan(step, start, length=10)
_, second = jax.lax.scan(step, day_10, length=4)
print(first.round())
print(second.round())

# Check:
_, whole = jax.lax.scan(step, start, length=14)
assert jnp.allclose(jnp.append(first, second), whole)
