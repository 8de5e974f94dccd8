# What reverse mode keeps of 14 days, as the arrays that the function
# from jax.vjp holds: without and with jax.checkpoint.
import jax
import jax.numpy as jnp
import numpy as np


def day(state, contact, beta):
    well, ill = state
    new = well * (1 - jnp.exp(-beta * contact * ill / 763))
    return (well - new, ill + new - jnp.sqrt(ill) / 2), None


def ill_at_last(beta, step):
    return jax.lax.scan(
        lambda state, contact: step(state, contact, beta),
        (760.0, 3.0),
        contacts,
    )[0][1]


def by_loop(beta):
    well, ill = 760.0, 3.0
    for contact in np.array(contacts, float):
        new = well * (1 - np.exp(-beta * contact * ill / 763))
        well, ill = well - new, ill + new - np.sqrt(ill) / 2
    return ill


contacts = jnp.linspace(1.5, 0.5, 14)  # (day,)
wanted = (by_loop(0.401) - by_loop(0.399)) / 0.002
assert np.isclose(ill_at_last(0.4, day), by_loop(0.4), rtol=1e-4)
for step in day, jax.checkpoint(day):
    _, backward = jax.vjp(
        lambda b, step=step: ill_at_last(b, step), 0.4
    )
    kept = [leaf.shape for leaf in jax.tree.leaves(backward)]
    print(*kept)
    assert np.isclose(backward(jnp.ones(()))[0], wanted, rtol=1e-3)
