# An index is one more x, a name set inside an `if` is carried, and
# the `if` becomes a where for each such name.
import jax
import jax.numpy as jnp

in_bed = [3, 8, 26, 76, 225, 298, 258, 233, 189, 128, 68, 29, 14, 4]
beds = [100] * 5 + [250] * 9

shortage, worst_day = 0, -1
for day, (count, beds_today) in enumerate(
    zip(in_bed, beds, strict=True)
):
    if count - beds_today > shortage:
        shortage = count - beds_today
        worst_day = day


def step(carry, x):
    shortage, worst_day = carry
    day, count, beds_today = x
    worse = count - beds_today > shortage
    shortage = jnp.where(worse, count - beds_today, shortage)
    worst_day = jnp.where(worse, day, worst_day)
    return (shortage, worst_day), None


xs = (jnp.arange(14), jnp.array(in_bed), jnp.array(beds))
carry, _ = jax.lax.scan(step, (0, -1), xs)

assert carry == (shortage, worst_day)
print("short by", carry[0], "on day", carry[1])
