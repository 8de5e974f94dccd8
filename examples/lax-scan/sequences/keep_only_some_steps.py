# 2000 steps of 1000 numbers that keep nothing, or one state of each
# hundred: megabytes of results, and megabytes on the way to them.
import jax
import jax.numpy as jnp


def quiet(level, _):
    return 0.999 * level + 1, None


def emit(level, _):
    level = 0.999 * level + 1
    return level, level


def hundred(level, _):
    level, _ = jax.lax.scan(quiet, level, length=100)
    return level, level


def nothing(level):
    return jax.lax.scan(quiet, level, length=2000)[0]


def sliced(level):
    return jax.lax.scan(emit, level, length=2000)[1][99::100]


def nested(level):
    return jax.lax.scan(hundred, level, length=20)[1]


level = jnp.linspace(0.0, 9.0, 1000)
for way in nothing, sliced, nested:
    plan = jax.jit(way).lower(level).compile().memory_analysis()
    sizes = plan.output_size_in_bytes, plan.temp_size_in_bytes
    print(f"{way.__name__:7}", *(f"{size / 1e6:.1f}" for size in sizes))

# Check:
assert jnp.allclose(sliced(level), nested(level))
