# All keys are used in each step, where one key is wanted.
# raises: ValueError
import jax

keys = jax.random.split(jax.random.key(0), 3)


def step(level, _):
    level = level + jax.random.normal(keys)
    return level, level


jax.lax.scan(step, 0.0, length=3)
