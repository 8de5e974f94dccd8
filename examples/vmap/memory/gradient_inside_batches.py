# Reverse mode keeps what every step computed until it comes back. Take
# the gradient inside lax.map, and only one batch of lanes keeps it.
from functools import partial

import jax
import jax.numpy as jnp


def hour(beta, state, _):
    susceptible, in_bed = state
    new = beta * susceptible * in_bed / 763 / 24
    return (susceptible - new, in_bed + new - in_bed / 48), None


def infected(beta):  # ()
    step = partial(hour, beta)
    end, _ = jax.lax.scan(step, (762.0, 1.0), length=336)
    return 763 - end[0]


def slopes(many):
    return jax.grad(lambda betas: many(betas).sum())


in_batches = partial(jax.lax.map, batch_size=100)
forgetful = jax.checkpoint(infected)
ways = {
    "vmap(f)": jax.vmap(infected),
    "vmap(grad(f))": jax.vmap(jax.grad(infected)),
    "grad of map(f)": slopes(partial(in_batches, infected)),
    "map(grad(f))": partial(in_batches, jax.grad(infected)),
    "grad of map(ckpt(f))": slopes(partial(in_batches, forgetful)),
    "grad of vmap(ckpt(f))": slopes(jax.vmap(forgetful)),
}
betas = jnp.linspace(1.4, 2.1, 2000)  # (draw,)
megabytes = {}
for name, way in ways.items():
    plan = jax.jit(way).lower(betas).compile().memory_analysis()
    megabytes[name] = plan.temp_size_in_bytes / 1e6
    print(f"{name:21} {megabytes[name]:.1f} MB")
