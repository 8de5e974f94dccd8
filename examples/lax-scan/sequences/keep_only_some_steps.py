# 2000 steps of 1000 numbers that keep nothing, every step, or one step
# of each hundred: MB of results, and MB planned on the way to them.
import jax
import jax.numpy as jnp


def quiet(level, _):
    return 0.999 * level + 1, None


def emit(level, _):
    return (level := 0.999 * level + 1), level


def hundred(level, _):
    level, _ = jax.lax.scan(quiet, level, None, length=100)
    return level, level


def nothing(level):
    return jax.lax.scan(quiet, level, None, length=2000)[0]


def sliced(level):
    return jax.lax.scan(emit, level, None, length=2000)[1][99::100]


def nested(level):
    return jax.lax.scan(hundred, level, None, length=20)[1]


loop = [start := jnp.linspace(0.0, 9.0, 1000)]
for _ in range(2000):
    loop.append(0.999 * loop[-1] + 1)

for way, first in (nothing, 2000), (sliced, 100), (nested, 100):
    plan = jax.jit(way).lower(start).compile().memory_analysis()
    sizes = plan.output_size_in_bytes, plan.temp_size_in_bytes
    assert jnp.allclose(way(start), jnp.array(loop[first::100]))
    print(f"{way.__name__:7}", *(f"{size / 1e6:.1f}" for size in sizes))
