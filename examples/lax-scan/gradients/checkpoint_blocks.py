# Where to put jax.checkpoint: memory, and how often the step runs.
import jax
import jax.numpy as jnp

rates, runs, sizes = jnp.array([0.4, 0.2]), [], {}
towns = jnp.full(100, 0.1), jnp.full(100, 0.9)


def day(towns, rates):
    infected, susceptible = towns
    jax.debug.callback(lambda _: runs.append("run"), infected[0])
    new = susceptible * (1 - jnp.exp(-rates[0] * infected))
    return infected + new - rates[1] * infected, susceptible - new


def repeat(update, length):
    def run(towns, rates):
        def step(towns, _):
            return update(towns, rates), None
        return jax.lax.scan(step, towns, length=length)[0]
    return run


saved = jax.checkpoint
ways = {
    "plain": repeat(day, 1000),
    "whole": saved(repeat(day, 1000)),
    "step": repeat(saved(day), 1000),
    "blocks": repeat(saved(repeat(day, 25)), 40),
    "both": repeat(saved(repeat(saved(day), 25)), 40),
}
for name, run in ways.items():
    slope = jax.grad(lambda r, run=run: run(towns, r)[1].mean())
    compiled = jax.jit(slope).lower(rates).compile()
    size = compiled.memory_analysis().temp_size_in_bytes / 1e6
    sizes[name] = size
    by_beta = compiled(rates)[0]
    jax.effects_barrier()
    print(f"{name:6} {size:.2f} MB, {len(runs)} runs, {by_beta:.2f}")
    runs.clear()
