# Run a long scan in chunks from a Python loop: the final carry of one
# chunk is the start of the next. Between chunks Python is free.
import jax
import jax.numpy as jnp
import numpy as np


def step(level, shock):
    level = 0.9 * level + shock
    return level, level


@jax.jit
def run(level, shocks):
    return jax.lax.scan(step, level, shocks)


shocks = jax.random.normal(
    jax.random.key(0), (4, 2500)
)  # (chunk, step)
level, parts = 0.0, []
for number, chunk in enumerate(shocks):
    level, levels = run(level, chunk)
    parts.append(np.asarray(levels))  # out of the device's memory
    print(f"chunk {number + 1} of 4, level {level:.1f}")

# Check: one scan over all steps
levels = jax.lax.scan(step, 0.0, shocks.ravel())[1]
assert jnp.allclose(levels, np.concatenate(parts))
