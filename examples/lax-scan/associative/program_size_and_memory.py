# The last level by a scan and by pairs: lines of the program that jit
# compiles, and memory for intermediate arrays.
import jax
import jax.numpy as jnp


def step(level, day):
    keep, new = day
    return keep * level + new, None


def join(earlier, later):
    keep, new = earlier
    return later[0] * keep, later[0] * new + later[1]


@jax.jit
def by_scan(keep, new):
    return jax.lax.scan(step, 0.0, (keep, new))[0]


@jax.jit
def by_pairs(keep, new):
    return jax.lax.associative_scan(join, (keep, new))[1][-1]


few = jnp.linspace(0.1, 0.9, 5)
level = 0.0
for day in few:
    level = day * level + day

assert jnp.allclose(by_scan(few, few), level)
assert jnp.allclose(by_pairs(few, few), level)
for days in 10, 1000, 100_000:
    for way in by_scan, by_pairs:
        program = way.lower(jnp.ones(days), jnp.ones(days))
        lines = len(program.as_text().splitlines())
        memory = program.compile().memory_analysis().temp_size_in_bytes
        print(f"{days:6} days, {way.__name__:8}", end=" ")
        print(f"{lines:3} lines {memory / 1e6:3.1f} MB")
