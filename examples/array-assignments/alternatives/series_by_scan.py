# A series in which each day needs the two before it: the loop of
# updates is traced day by day, the scan only once.
import jax
import jax.numpy as jnp


def by_at(shock):
    level = jnp.zeros_like(shock)
    for day in range(2, len(shock)):
        new = 0.6 * level[day - 1] + 0.3 * level[day - 2] + shock[day]
        level = level.at[day].set(new)
    return level


def step(last, shock):
    new = 0.6 * last[0] + 0.3 * last[1] + shock
    return (new, last[0]), new


def by_scan(shock):
    _, level = jax.lax.scan(step, (0.0, 0.0), shock[2:])
    return jnp.concatenate([jnp.zeros(2), level])


def trace_length(series, days):
    trace = str(jax.make_jaxpr(series)(shock[:days]))
    return len(trace.splitlines())


shock = jax.random.normal(jax.random.key(0), 1000)  # (day,)
days = [10, 30, 100, 300, 1000]
lengths = []
print("days   by_at  by_scan")
for n in days:
    lengths.append([trace_length(by_at, n), trace_length(by_scan, n)])
    print(f"{n:4}{lengths[-1][0]:8}{lengths[-1][1]:9}")

# Check:
assert jnp.allclose(by_at(shock[:99]), by_scan(shock[:99]), atol=1e-4)
