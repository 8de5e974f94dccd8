# 14 lanes in batches of 4 leave a remainder of 2. The function is
# traced once for the batches and once more for the remainder.
import jax
import jax.numpy as jnp

infected = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
infected = jnp.array(infected)  # (day,)


def per_thousand(infected):  # one day
    print("  traced")
    return 1000 * infected / 763


for size in 7, 4:
    print("batch_size", size)
    mapped = jax.lax.map(per_thousand, infected, batch_size=size)

# Check: the batches with a remainder give the result of all days.
assert jnp.allclose(mapped, 1000 * infected / 763)
