# A key in the carry: split it at each step, draw with one half, and
# carry the other. The final carry continues the walk.
import jax
import jax.numpy as jnp


def step(carry, _):
    level, key = carry
    key, key_today = jax.random.split(key)
    level = level + jax.random.normal(key_today)
    return (level, key), level


start = (0.0, jax.random.key(0))
middle, first = jax.lax.scan(step, start, length=3)
_, rest = jax.lax.scan(step, middle, length=4)
with jnp.printoptions(precision=2):
    print(first, rest)

# Check: one walk of seven days, by a scan and by the Python loop.
_, whole = jax.lax.scan(step, start, length=7)
assert jnp.allclose(whole, jnp.append(first, rest), atol=1e-5)
carry = start
for day in range(7):
    carry, level = step(carry, None)
    assert jnp.allclose(whole[day], level, atol=1e-5)
