# Return the state before the update, or after it, or put the start in
# front: five values from day 0, five from day 1, or all six.
import jax
import jax.numpy as jnp


def before(infected, growth):
    return infected * growth, infected


def after(infected, growth):
    infected = infected * growth
    return infected, infected


start = jnp.float32(3.0)
growth = jnp.array([2.0, 3.0, 2.0, 1.5, 0.5])  # (day,)
last, days_0_to_4 = jax.lax.scan(before, start, growth)
_, days_1_to_5 = jax.lax.scan(after, start, growth)
days_0_to_5 = jnp.concatenate([start[None], days_1_to_5])
print(days_0_to_4)
print(days_1_to_5)
print(days_0_to_5)

# Check: the loop.
loop = [3.0]
for rate in growth.tolist():
    loop.append(loop[-1] * rate)

assert jnp.allclose(days_0_to_5, jnp.array(loop))
assert jnp.allclose(jnp.append(days_0_to_4, last), days_0_to_5)
