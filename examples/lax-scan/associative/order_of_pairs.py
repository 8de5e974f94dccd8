# Which stretches of days does associative_scan join at each call of the
# operator? A stretch is a pair: its first day and its last day.
import jax
import jax.numpy as jnp


def join(earlier, later):  # two pairs of arrays
    if len(later[0]):
        pairs = jnp.stack([*earlier, *later], axis=1)
        calls.append(pairs.tolist())
    return earlier[0], later[1]


def name(first, last):
    return str(first) if first == last else f"{first}-{last}"


day, calls = jnp.arange(1024), []
jax.lax.associative_scan(join, (day, day))
joins = sum(len(pairs) for pairs in calls)
print("1024 days:", len(calls), "calls join", joins, "pairs")

day, calls = jnp.arange(8), []
first, last = jax.lax.associative_scan(join, (day, day))
for number, pairs in enumerate(calls, 1):
    joined = [f"{name(a, b)} + {name(c, d)}" for a, b, c, d in pairs]
    print(f"call {number}:", ", ".join(joined))

# Check: entry i covers the days from 0 to i.
assert (first == 0).all() and (last == day).all()
