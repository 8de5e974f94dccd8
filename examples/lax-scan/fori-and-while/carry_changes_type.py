# A fori_loop with known bounds is a scan, so the error about its carry
# speaks of a scan. The integer start becomes a float in the first step.
# raises: TypeError
import jax
import jax.numpy as jnp

in_bed = jnp.array([3, 8, 26])  # (ward,), integers


def next_day(day, infected):
    return 1.5 * infected


print(jax.lax.fori_loop(0, 4, next_day, in_bed.astype(float)))
print(jax.lax.fori_loop(0, 4, next_day, in_bed))
