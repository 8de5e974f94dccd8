# A key in the carry: split it, draw with one half, hand on the other.
# The final carry resumes the run, of which no length is fixed ahead.
import jax
import jax.numpy as jnp


def step(carry, _):
    level, key = carry
    key, now = jax.random.split(key)
    level = level + jax.random.normal(now)
    return (level, key), level


def not_split(carry, _):
    level, key = carry
    level = level + jax.random.normal(key)
    return (level, key), level


start = 0.0, jax.random.key(0)
middle, first = jax.lax.scan(step, start, length=3)
_, rest = jax.lax.scan(step, middle, length=4)
whole = jax.lax.scan(step, start, length=7)[1]
wrong = jax.lax.scan(not_split, start, length=7)[1]

(level, key), by_loop = start, []
for _ in range(7):
    key, now = jax.random.split(key)
    level = level + jax.random.normal(now)
    by_loop.append(level)

assert jnp.allclose(whole, jnp.stack(by_loop), atol=1e-5)
assert jnp.allclose(whole, jnp.concatenate([first, rest]), atol=1e-5)
print("resumed  ", *(f"{x:.2f}" for x in [*first, *rest]))
print("not split", *(f"{x:.2f}" for x in wrong))
