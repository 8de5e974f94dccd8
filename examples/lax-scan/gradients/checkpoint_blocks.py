# Where to put jax.checkpoint: memory, runs of the step, and a gradient.
import jax
import jax.numpy as jnp


def day(towns, rates):
    ill, well = towns
    jax.debug.callback(lambda _: runs.append(name), ill[0])
    new = well * (1 - jnp.exp(-rates[0] * ill))
    return (ill + new - rates[1] * ill, well - new), None


def days(towns, rates, step, n=1000):
    return jax.lax.scan(lambda s, _: step(s, rates), towns, length=n)


def blocks(towns, rates, step):  # 40 blocks of 25 days
    block = check(lambda s, r: days(s, r, step, 25))
    return days(towns, rates, block, 40)


check, runs, rates = jax.checkpoint, [], jnp.array([0.4, 0.2])
sizes = {}  # MB
towns = jnp.full(100, 0.1), jnp.full(100, 0.9)
for name, way, step in (
    ("plain", days, day),
    ("whole", check(days, static_argnums=2), day),
    ("step", days, check(day)),
    ("no guard", days, check(day, prevent_cse=False)),
    ("blocks", blocks, day),
    ("both", blocks, check(day)),
):
    slope = jax.grad(lambda r, w=way, s=step: w(towns, r, s)[0][1][0])
    plan = jax.jit(slope).lower(rates).compile()
    found = plan(rates)[0]
    jax.effects_barrier()
    size = plan.memory_analysis().temp_size_in_bytes / 1e6
    sizes[name] = size
    print(f"{name:8} {size:.2f} MB {runs.count(name)} runs {found:.2f}")
