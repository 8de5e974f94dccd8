# Stop after the first small change, as a loop with `break` does. The
# last update counts, so a flag is carried beside the value.
import math

import jax
import jax.numpy as jnp


def step(state, _):
    share, done = state
    new = 1 - jnp.exp(-2 * share)  # the share an epidemic reaches
    small = jnp.abs(new - share) < 1e-4
    return (jnp.where(done, share, new), done | small), done


(share, done), before = jax.lax.scan(step, (0.5, False), length=50)

by_loop, steps = 0.5, 0
while True:
    new = 1 - math.exp(-2 * by_loop)
    change, by_loop, steps = abs(new - by_loop), new, steps + 1
    if change < 1e-4:
        break

assert jnp.isclose(share, by_loop) and before.argmax() == steps
print(f"{share:.4f} after", steps, "steps, done:", done)
