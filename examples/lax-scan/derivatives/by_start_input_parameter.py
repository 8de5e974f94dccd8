# One call of grad gives the gradient by the start, by each input, and
# by a parameter that the step closes over.
import jax
import jax.numpy as jnp


def last_level(start, counts, keep):
    def step(level, count):
        return keep * level + (1 - keep) * count, None
    return jax.lax.scan(step, start, counts)[0]


counts = jnp.array([8.0, 26, 76, 225, 298])  # boys in bed, by day
slope = jax.jit(jax.grad(last_level, argnums=(0, 1, 2)))
start, inputs, keep = slope(3.0, counts, 0.5)
print("by start: ", start)
print("by counts:", inputs)
print("by keep:  ", keep)

# Check: the slope by keep is that of a small difference.
up, down = last_level(3.0, counts, 0.51), last_level(3.0, counts, 0.49)
assert jnp.allclose(keep, (up - down) / 0.02, rtol=1e-3)
