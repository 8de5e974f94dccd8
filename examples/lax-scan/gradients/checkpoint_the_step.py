# Memory for the gradient through 1000 days in 100 towns.
import jax
import jax.numpy as jnp
import numpy as np

towns = np.linspace(0.1, 0.3, 100)  # share of each that is ill


def day(ill, rate, xp=jnp):
    near = 0.8 * ill + 0.2 * xp.roll(ill, 1)
    return 0.8 * ill + (1 - ill) * (1 - xp.exp(-rate * near)), None


def last(rate, step):
    return jax.lax.scan(step, towns, jnp.full(1000, rate))[0].mean()


def by_loop(rate, ill=towns):
    for _ in range(1000):
        ill, _ = day(ill, rate, np)
    return ill.mean()


wanted = (by_loop(0.401) - by_loop(0.399)) / 0.002
for name, step in ("plain", day), ("checkpoint", jax.checkpoint(day)):
    slope = jax.jit(jax.grad(last), static_argnums=1)
    plan = slope.lower(0.4, step).compile().memory_analysis()
    print(f"{name:10} {plan.temp_size_in_bytes / 1e6:.1f} MB")
    assert np.isclose(slope(0.4, step), wanted, rtol=1e-3)
