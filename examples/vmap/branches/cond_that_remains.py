# Does a branch remain in the trace? One on the day of a scan does; one
# in a vmapped while_loop, or in batches of lax.map, does not.
import jax
import jax.numpy as jnp
from jax import lax


def turn(day, ill):
    return lax.cond(day < 5, lambda i: 2 * i, lambda i: i / 2, ill)


def switch(day, ill):
    return lax.switch(day, [jnp.sin, jnp.cos, jnp.exp], ill)


def scan(day, ill):
    days = jnp.arange(14)
    return lax.scan(lambda i, day: (turn(day, i), i), ill, days)[1]


def while_loop(day, ill):
    return lax.while_loop(
        lambda s: s[1] < 50, lambda s: (s[0] + 1, turn(*s)), (0, ill)
    )


def lax_map(day, ill, batch_size=None):
    lanes = (day, ill)
    return lax.map(lambda x: turn(*x), lanes, batch_size=batch_size)


lanes = jnp.array([3, 5, 9, 1]), jnp.array([3.0, 8.0, 26.0, 76.0])
for lane in turn, switch, while_loop, scan:
    trace = jax.make_jaxpr(jax.vmap(lane))(*lanes)
    print(f"vmap of {lane.__name__:12}", "cond[" in str(trace))

for size in None, 2:
    trace = jax.make_jaxpr(lax_map, static_argnums=2)(*lanes, size)
    print(f"lax.map, batches {size}", "cond[" in str(trace))
