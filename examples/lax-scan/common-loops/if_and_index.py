# enumerate and zip become a tuple of arrays in xs, and an `if` becomes
# a where for each variable that it sets.
import jax
import jax.numpy as jnp

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
beds = [100] * 5 + [250] * 9

shortage, worst_day = 0, -1
for day, (count, n) in enumerate(zip(in_bed, beds, strict=True)):
    if count - n > shortage:
        shortage = count - n
        worst_day = day


def step(carry, x):
    shortage, worst_day = carry
    day, count, n = x
    worse = count - n > shortage
    shortage = jnp.where(worse, count - n, shortage)
    worst_day = jnp.where(worse, day, worst_day)
    return (shortage, worst_day), None


xs = (jnp.arange(14), jnp.array(in_bed), jnp.array(beds))
carry, _ = jax.lax.scan(step, (0, -1), xs)
print("short by", carry[0], "on day", carry[1])

# Check:
assert carry == (shortage, worst_day)
