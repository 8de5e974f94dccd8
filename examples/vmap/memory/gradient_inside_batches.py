# Reverse mode stores something from every step of every lane. Take the
# gradient inside lax.map, and only one batch is stored.
from functools import partial

import jax
import jax.numpy as jnp


def infected(beta):  # one draw: how many fall ill in 14 days
    def hour(state, _):
        susceptible, ill = state
        new = beta * susceptible * ill / 763 / 24
        return (susceptible - new, ill + new - ill / 48), None
    end, _ = jax.lax.scan(hour, (762.0, 1.0), length=336)
    return 763 - end[0]


def slopes(many):
    return jax.grad(lambda betas: many(betas).sum())


batches = partial(jax.lax.map, batch_size=100)
again = jax.checkpoint(infected)  # computes again what it needs
ways = {
    "vmap(f)": jax.vmap(infected),
    "vmap(grad(f))": jax.vmap(jax.grad(infected)),
    "map(grad(f))": partial(batches, jax.grad(infected)),
    "grad of map(f)": slopes(partial(batches, infected)),
    "grad of map(ckpt(f))": slopes(partial(batches, again)),
    "grad of vmap(ckpt(f))": slopes(jax.vmap(again)),
}
betas = jnp.linspace(1.4, 2.1, 2000)  # (draw,)
megabytes = {}
for name, way in ways.items():
    plan = jax.jit(way).lower(betas).compile().memory_analysis()
    megabytes[name] = plan.temp_size_in_bytes / 1e6
    print(f"{name:21} {megabytes[name]:.1f} MB")
