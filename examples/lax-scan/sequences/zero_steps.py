# No data, no steps: the carry is the starting value, and the outputs
# are empty. But a scan that starts at the first value raises.
import jax
import jax.numpy as jnp


def add(total, count):
    return total + count, total


no_counts = jnp.zeros(0)
print(jax.lax.scan(add, 7.0, no_counts))
try:
    jax.lax.scan(add, no_counts[0], no_counts[1:])
except IndexError as error:
    print("IndexError:", error)
