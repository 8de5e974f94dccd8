# Memory for the gradient of 1000 days in 100 towns: of the scan as it
# is, and with jax.checkpoint around its step.
import jax
import jax.numpy as jnp
import numpy as np


def day(towns, rates):
    ill, well = towns
    for _ in range(2):  # two halves of a day
        near = 0.8 * ill + 0.2 * jnp.roll(ill, 1)
        new = well * (1 - jnp.exp(-rates[0] * near / 2))
        ill, well = ill + new - rates[1] * ill / 2, well - new
    return (ill, well), None


def epidemic(rates, step):
    towns = (jnp.full(100, 0.1), jnp.full(100, 0.9))
    return jax.lax.scan(lambda s, _: step(s, rates), towns, length=1000)


def by_loop(rates):
    ill, well = np.full(100, 0.1), np.full(100, 0.9)
    for _ in range(2000):
        near = 0.8 * ill + 0.2 * np.roll(ill, 1)
        new = well * (1 - np.exp(-rates[0] * near / 2))
        ill, well = ill + new - rates[1] * ill / 2, well - new
    return well.mean()


rates = jnp.array([0.4, 0.2])
wanted = (by_loop([0.401, 0.2]) - by_loop([0.399, 0.2])) / 0.002
found = epidemic(rates, day)[0][1].mean()
assert np.isclose(found, by_loop([0.4, 0.2]), rtol=1e-4)
for name, step in ("plain", day), ("checkpoint", jax.checkpoint(day)):
    slope = jax.grad(lambda r, s=step: epidemic(r, s)[0][1].mean())
    plan = jax.jit(slope).lower(rates).compile()
    memory = plan.memory_analysis().temp_size_in_bytes
    print(f"{name:10} {memory / 1e6:.1f} MB")
    assert np.isclose(plan(rates)[0], wanted, rtol=1e-3)
