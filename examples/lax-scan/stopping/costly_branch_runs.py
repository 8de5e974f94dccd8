# How often does the costly branch run? With where at each step, with
# cond only when it is chosen.
import jax
import jax.numpy as jnp

calls = []


def costly(ill):
    jax.debug.callback(lambda _: calls.append("call"), ill)
    return ill / 2


def where(ill, new):
    return jnp.where(ill > 100, costly(ill), ill) + new, ill


def cond(ill, new):
    return jax.lax.cond(ill > 100, costly, jnp.positive, ill) + new, ill


arrived = jnp.array([8.0, 18, 50, 149, 73, 0, 0, 0, 0, 0])  # (day,)
ill = 3.0
for new in arrived:
    ill = (ill / 2 if ill > 100 else ill) + new

for step in where, cond:
    last, _ = jax.lax.scan(step, 3.0, arrived)
    jax.effects_barrier()
    print(f"{step.__name__:5} {len(calls):2} calls, {last} ill")
    assert last == ill
    calls.clear()
