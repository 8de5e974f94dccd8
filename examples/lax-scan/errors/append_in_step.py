# A step appends to a list outside. It runs once, while it is traced,
# and appends a tracer, which has no number.
# raises: UnexpectedTracerError
import jax
import jax.numpy as jnp

seen = []


def add(total, count):
    seen.append(total + count)
    return total + count, None


jax.lax.scan(add, 0, jnp.array([3, 8, 26]))
print(len(seen))
jnp.stack(seen)
