# The last level of a long series, by a scan and by pairs: lines of the
# compiled program, and memory for intermediate arrays.
import jax
import jax.numpy as jnp


def join(earlier, later):
    keep, new = earlier
    return later[0] * keep, later[0] * new + later[1]


@jax.jit
def by_scan(keep, new):
    def step(level, day):
        return day[0] * level + day[1], None
    return jax.lax.scan(step, 0.0, (keep, new))[0]


@jax.jit
def by_pairs(keep, new):
    return jax.lax.associative_scan(join, (keep, new))[1][-1]


for way in by_scan, by_pairs:
    for days in 10, 1000, 100_000:
        program = way.lower(jnp.ones(days), jnp.ones(days))
        lines = program.as_text().count("\n")
        plan = program.compile().memory_analysis()
        print(
            f"{way.__name__:8} {days:6} days: {lines:3} lines", end=" "
        )
        print(f"{plan.temp_size_in_bytes / 1e6:.1f} MB")

# Check: both give the same level.
few = jnp.linspace(0.1, 0.9, 5)
assert jnp.allclose(by_scan(few, few), by_pairs(few, few))
