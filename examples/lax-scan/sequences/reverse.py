# reverse=True begins with the last day. The outputs keep the order of
# xs: the value of day 0, computed last, comes first.
import jax
import jax.numpy as jnp


def add_later(later, today):
    value = today + 0.9 * later
    return value, value


in_bed = jnp.array([3.0, 8.0, 26.0, 76.0, 225.0])  # (day,)
first, values = jax.lax.scan(add_later, 0.0, in_bed, reverse=True)
print(values)
print(first)

# Check: the loop from the last day to the first, and xs flipped.
later, loop = 0.0, [0.0] * 5
for day in reversed(range(5)):
    later = in_bed[day] + 0.9 * later
    loop[day] = later

assert jnp.allclose(values, jnp.array(loop))
flipped = jax.lax.scan(add_later, 0.0, in_bed[::-1])[1]
assert jnp.allclose(flipped, values[::-1])
